import { beforeAll, describe, expect, it } from 'vitest';
import { Draft, readFolder } from './cases/draft';
import type { CheckContext } from './check-kind';
import { CHECKS } from './checks';
import { type Geos, loadGeos } from './geos';
import { TABLE_NAMES } from './raw-dossier';
import { readRawDossier } from './read-dossier';
import { textReport } from './report';

const shipped = readFolder('data');
const HOSTILE = { toString: 1, __proto__: null, constructor: [], id: {}, layer: {}, ids: [{}] };
const GARBAGE: readonly unknown[] = [
  null,
  42,
  'text',
  [],
  {},
  [null, 1, 'a', []],
  [HOSTILE, { id: 'a', quote: HOSTILE, versions: [HOSTILE], lines: HOSTILE }],
];
const feature = (geometry: unknown) => ({
  type: 'Feature',
  id: 'a',
  properties: HOSTILE,
  geometry,
});
const GEOMETRIES: readonly unknown[] = [
  null,
  7,
  { type: 'Polygon' },
  { type: 'Polygon', coordinates: null },
  { type: 'Polygon', coordinates: [] },
  { type: 'Polygon', coordinates: [[]] },
  { type: 'Polygon', coordinates: [[null, [null], [[[1]]], HOSTILE]] },
  { type: 'MultiPolygon', coordinates: [[], [[]], 3] },
  { type: 'LineString', coordinates: [[1, HOSTILE], 'ab'] },
  { type: 'Point', coordinates: [] },
  { type: 'Point', coordinates: 'ab' },
  { type: HOSTILE, coordinates: [] },
  { type: 'GeometryCollection', geometries: [null] },
];
/** Small layers, the first of them taken for countries, so that every check has something to do. */
const FEW_KINDS: readonly unknown[] = ['area', 'route', 'settlement'];
let geos: Geos;

beforeAll(async () => {
  geos = await loadGeos();
});

/** Every check over a dossier of a few layers, so that an exception in any of them fails the test. */
function runAll(edit: (draft: Draft) => void) {
  const draft = new Draft(shipped);
  const few = draft.table('layers').filter(({ kind }) => FEW_KINDS.includes(kind));
  const [first] = few;
  draft.table('layers').splice(0, Number.POSITIVE_INFINITY, ...few);
  if (first) first.kind = 'country';
  edit(draft);
  const context: CheckContext = { ...readRawDossier(draft), geos, catalogues: [] };
  return Object.values(CHECKS).flatMap((check) => check(context));
}

describe.each(['dossier', 'text', ...TABLE_NAMES])('whatever stands in place of the %s', (name) => {
  it.each(GARBAGE.map((value) => [JSON.stringify(value), value]))('%s is an issue', (json) => {
    const issues = runAll((draft) => {
      const { texts, defaultLanguage } = draft.dossier();
      const files: Record<string, string> = {
        dossier: 'dossier.json',
        text: `${texts}/${defaultLanguage}.json`,
      };
      draft.write(files[name] ?? String(draft.dossier()[name]), String(json));
    });
    expect(issues.length).toBeGreaterThan(0);
    expect(textReport(issues, 'data')).toMatch(/\d+ issues in \d+ files? of data$/);
  });
});

describe('whatever stands in place of a layer', () => {
  it.each([
    ...GARBAGE,
    { type: 'FeatureCollection', features: 3 },
    { type: 'FeatureCollection', features: [null, 3, [], {}] },
  ])('%j is an issue', (value) => {
    const issues = runAll((draft) =>
      draft.write(String(draft.entry('country').file), JSON.stringify(value)),
    );
    expect(issues.filter(({ check }) => check === 'shape').length).toBeGreaterThan(0);
  });

  it.each(GEOMETRIES)('the geometry %j is an issue', (geometry) => {
    const collection = { type: 'FeatureCollection', features: [feature(geometry)] };
    const issues = runAll((draft) => {
      draft.write(String(draft.table('layers')[0]?.file), JSON.stringify(collection));
    });
    const rules = ['shape', 'emptiness', 'coordinates', 'rings'];
    expect(issues.filter(({ check }) => rules.includes(check)).length).toBeGreaterThan(0);
  });

  it('a list 100,000 deep is an issue', () => {
    const deep = `${'['.repeat(1e5)}${']'.repeat(1e5)}`;
    const text = `{"type":"FeatureCollection","features":[{"type":"Feature","id":"a","properties":{},"geometry":{"type":"Polygon","coordinates":${deep}}}]}`;
    const issues = runAll((draft) => draft.write(String(draft.entry('country').file), text));
    expect(issues.some(({ check }) => check === 'coordinates')).toBe(true);
  });
});
