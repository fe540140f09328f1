import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Layer } from '../model/layer';
import type { Part } from '../model/measured';
import type { MeasurementDefinition } from '../model/measurement';
import { partsOnVersion } from './parts-on-version';
import { dataOf, feature, path, rectangle, straight } from './test-support/small-world';

const SIDES = { left: 'AA', right: 'BB' };
/** A line eastward, which ran 300 m farther north on an older map, and farther west still on the oldest. */
const WORLD: Record<string, Feature[]> = {
  line: [feature('main', path([-3000, 0], [3000, 0]), SIDES)],
  old: [feature('main', path([-3000, 300], [3000, 300]), SIDES)],
  oldest: [feature('main', path([-3000, 600], [3000, 600]), SIDES)],
  other: [feature('main', path([-3000, -2000], [3000, -2000]))],
  sections: [
    feature('west', path([-1500, 0], [-500, 0]), { name: 'West' }),
    feature('east', path([500, 0], [1500, 0])),
  ],
  roads: [feature('road', path([0, -1000], [0, 1000]))],
  places: [feature('inn', { type: 'Point', coordinates: [45, 41] }, { section: 'east' })],
  fields: [feature('field', rectangle(0, 0, 1000, 500))],
  'old-fields': [feature('field', rectangle(0, 300, 1000, 500))],
};
const LAYERS = Object.keys(WORLD).map((id) => ({
  id,
  accuracyMetres: id.startsWith('old') ? 40 : 10,
})) as Layer[];
const on = (line: string) => ({ line, selection: { layer: line } });
const VERSIONS = [on('oldest'), on('old')];
const line = { layer: 'line' };
const define = (definition: Record<string, unknown>): MeasurementDefinition =>
  ({
    id: definition.kind,
    published: [],
    unit: 'm',
    total: 'none',
    versions: VERSIONS,
    ...definition,
  }) as never;

const partsOf = (
  definition: MeasurementDefinition,
  version = 'old',
  all?: MeasurementDefinition[],
  world = WORLD,
): Part[] | undefined =>
  partsOnVersion(
    { layers: LAYERS, measurements: [definition] },
    structuredClone(dataOf(world)),
    version,
    all,
  )[definition.id];
const metres = (parts: Part[] | undefined) => parts?.map(({ value }) => Math.round(value));

const beyond = define({
  kind: 'length-beyond-line',
  routes: { layer: 'roads' },
  line,
  side: 'AA',
});
const lengths = define({ kind: 'line-length', total: 'sum', lines: { layer: 'sections' } });
const toLine = define({
  kind: 'points-to-line',
  linkedBy: 'section',
  points: { layer: 'places' },
  lines: { layer: 'sections' },
  sides: line,
});
const nearLine = define({
  kind: 'points-near-line',
  points: { layer: 'places' },
  lines: { layer: 'sections' },
  sides: line,
  distancesMetres: [400],
  unit: 'count',
});
const near = (entry: Record<string, unknown>) =>
  define({
    kind: 'length-near-line',
    routes: { layer: 'roads' },
    distanceMetres: 100,
    lines: [{ id: 'it', versions: VERSIONS, ...entry }],
  });
const apart = (entry: Record<string, unknown>) =>
  define({
    kind: 'distance',
    pairs: [{ id: 'it', from: { layer: 'other' }, versions: VERSIONS, ...entry }],
  });
const area = define({
  kind: 'area',
  unit: 'm2',
  areas: { layer: 'fields' },
  edges: [line],
  versions: [{ line: 'old', selection: { layer: 'old-fields' } }],
});

describe('the pieces on a mapped version', () => {
  it('are stretches of its line between the same ends, under the declared names', () => {
    const parts = partsOf(lengths) as Part[];
    expect(metres(parts)).toEqual([1000, 1000]);
    expect(parts.map(({ features }) => features)).toEqual([
      [{ layer: 'sections', id: 'west' }],
      [{ layer: 'sections', id: 'east' }],
    ]);
    for (const { geometry } of parts) {
      expect(geometry?.type).toBe('MultiLineString');
      const latitudes = JSON.stringify(geometry)
        .match(/41\.\d+/g)
        ?.map(Number) as number[];
      expect(Math.min(...latitudes)).toBeGreaterThan(41.0026);
    }
  });

  it('are as well known as that line', () => {
    const [{ low, high } = { low: 0, high: 0 }] = partsOf(toLine) ?? [];
    expect([low, high].map(Math.round)).toEqual([533, 633]);
  });

  it('are absent where the version has no stretch between the same ends, and where none is declared', () => {
    const broken = {
      ...WORLD,
      old: [
        feature('main', path([-3000, 300], [-1000, 300])),
        feature('rest', path([-900, 300], [3000, 300])),
      ],
    };
    expect(partsOf(lengths, 'old', undefined, broken)).toBeUndefined();
    const both: Feature['geometry'] = {
      type: 'MultiLineString',
      coordinates: [
        straight([
          [1100, 0],
          [1500, 0],
        ]),
        straight([
          [-1500, 0],
          [-500, 0],
        ]),
      ],
    };
    const parted = { ...broken, sections: [feature('both', both)] };
    expect(partsOf(lengths, 'old', undefined, parted)).toBeUndefined();
    expect(
      metres(partsOf(lengths, 'old', undefined, { ...parted, old: WORLD.old as Feature[] })),
    ).toEqual([1400]);
    expect(partsOf(lengths, '1850')).toBeUndefined();
    expect(partsOf(define({ kind: 'ratio', numerator: 'a', denominator: 'b' }))).toBeUndefined();
  });

  it('are measured on the version: beyond it, near it, and as far as it is', () => {
    expect(metres(partsOf(beyond))).toEqual([700]);
    expect(metres(partsOf(toLine))).toEqual([583]);
    expect(metres(partsOf(apart({ to: line })))).toEqual([2300]);
    expect(metres(partsOf(near({ selection: line })))).toEqual([200]);
  });

  it('carry the geometry that was measured, and that between two places where they are a way', () => {
    const [field] = partsOf(area) as [Part];
    expect(field.geometry).toEqual(WORLD['old-fields']?.[0]?.geometry);
    const versions = [{ ...on('old'), from: { layer: 'old-fields' } }];
    const counted = partsOf({ ...nearLine, distancesMetres: [700] } as never) as Part[];
    const [inn] = counted.filter(({ features }) => features?.length);
    expect([inn?.features, inn?.geometry]).toEqual([[{ layer: 'places', id: 'inn' }], undefined]);
    const [way] = partsOf(
      apart({ from: { layer: 'fields' }, to: { layer: 'other' }, versions }),
    ) as [Part];
    expect(way.features).toEqual([{ layer: 'fields', id: 'field' }]);
    expect(way.geometry).toMatchObject({ type: 'LineString', coordinates: [way.from, way.to] });
  });

  it.each([
    ['length-beyond-line', beyond],
    ['points-to-line', toLine],
    ['points-near-line', nearLine],
    ['length-near-line', near({ selection: line })],
    ['length-near-line along another', near({ selection: { layer: 'sections' }, along: line })],
    ['distance', apart({ to: line })],
    ['distance along another', apart({ to: { layer: 'sections' }, along: line })],
  ])('lie on the line of the version, where %s says which that is', (_, declaring) => {
    const [part] = partsOf(area, 'old', [declaring, area]) as [Part];
    expect(part.value / 200_000).toBeCloseTo(1, 3);
    expect(part.low / (1000 * 160)).toBeCloseTo(1, 3);
    expect(part.high / (1000 * 240 + Math.PI * 40 * 40)).toBeCloseTo(1, 3);
    expect(part.features).toEqual([{ layer: 'fields', id: 'field' }]);
  });

  it('lie on the line as it is now where nothing says which the version’s is', () => {
    const elsewhere = define({
      ...beyond,
      versions: [{ line: '1850', selection: { layer: 'old' } }],
    } as never);
    for (const all of [[area], [area, lengths], [area, elsewhere]]) {
      const [part] = partsOf(area, 'old', all) as [Part];
      expect(part.low / 200_000).toBeCloseTo(1, 3);
      expect(part.high / 200_000).toBeCloseTo(1, 3);
    }
  });
});
