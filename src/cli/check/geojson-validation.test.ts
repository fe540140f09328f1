import validation from 'geojson-validation';
import { beforeAll, describe, expect, it } from 'vitest';
import { Draft, readFolder } from './cases/draft';
import { GEOJSON_CASES } from './cases/geojson-cases';
import { POSITION_CASES } from './cases/position-cases';
import { CHECKS } from './checks';
import { geojsonValidationCheck } from './geojson-validation';
import { type Geos, loadGeos } from './geos';
import { readRawDossier } from './read-dossier';

const shipped = readFolder('data');
let geos: Geos;

beforeAll(async () => {
  geos = await loadGeos();
});

/** What the package lets pass, so that the checks after it have a reason to be there. */
const MISSED: readonly [check: string, fault: string][] = [
  ['coordinates', 'a latitude of 140 degrees'],
  ['coordinates', 'a third number'],
  ['winding', 'a clockwise shell'],
  ['extent', 'latitude before longitude'],
  ['ids', 'an id used twice'],
  ['crs', 'a crs of the collection'],
  ['duplicate-positions', 'a vertex of a ring twice'],
];

describe('geojson-validation', () => {
  it.each(MISSED)('misses what the check %s finds: %s', (check, fault) => {
    const draft = new Draft(shipped);
    const found = { ...GEOJSON_CASES, ...POSITION_CASES }[check]?.bad.find(
      ({ name }) => name === fault,
    );
    expect(found).toBeDefined();
    found?.edit(draft);
    const context = { ...readRawDossier(draft), geos, catalogues: [] };
    expect(geojsonValidationCheck(context)).toEqual([]);
    expect(CHECKS[check]?.(context)).not.toEqual([]);
  });

  it('throws on a ring that is empty, which the check turns into an issue', () => {
    const geometry = { type: 'Polygon', coordinates: [[]] };
    const feature = { type: 'Feature', properties: {}, geometry };
    expect(() => validation.isFeature(feature, true)).toThrow();
  });
});
