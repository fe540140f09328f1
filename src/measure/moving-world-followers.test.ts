import type { Feature, Geometry, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import type { LayerData } from '../model/loaded-dossier';
import { applyLineToWorld, prepareWorld } from './edited-world';
import { indexLine } from './line-index';
import { distanceToLines } from './nearest';
import { data, layers, RIVER } from './test-support/moving-world';

const RIVER_REF = { layer: 'river', feature: 'main' };
const at = (place: number): LonLat => RIVER[place] as LonLat;
const [NEW, OTHER]: [LonLat, LonLat] = [
  [45.0301, 41.0011],
  [45.0322, 41.0017],
];

/** What became of a world, features by layer and id, that may have more in it. */
function moved(course: LonLat[], more: Record<string, Feature[]> = {}) {
  const before: LayerData = new Map(
    [...data].map(([id, layer]) => [
      id,
      { ...layer, features: [...layer.features, ...(more[id] ?? [])] },
    ]),
  );
  const { data: after, changed } = applyLineToWorld(
    prepareWorld(layers, before, RIVER_REF),
    course,
  );
  return { before, after, changed };
}

const find = (of: LayerData, layer: string, id: string): Feature => {
  const found = of.get(layer)?.features.find((each) => each.id === id);
  if (!found) throw new RangeError(`no ${id} in ${layer}`);
  return found;
};
const lineOf = ({ geometry }: Feature): LonLat[] =>
  (geometry as LineString).coordinates as LonLat[];

/** The text of positions in a geometry, in either direction. */
const text = (line: LonLat[]) => JSON.stringify(line).slice(1, -1);

/** Where a geometry has these positions in a row, the others take their place. */
function replaced(geometry: Geometry, old: LonLat[], now: LonLat[]): unknown {
  const forward = JSON.stringify(geometry).replaceAll(text(old), text(now));
  return JSON.parse(forward.replaceAll(text(old.toReversed()), text(now.toReversed())));
}

/** Layers of the river's date of which something runs along it. */
const FOLLOWING = ['river', 'sections', 'dykes', 'countries', 'fields'];

/** Edits of the river between two positions that stay: from, to, and what comes between. */
const EDITS: [string, number, number, LonLat[]][] = [
  ['a position moved', 10, 12, [NEW]],
  ['one moved and one inserted', 10, 12, [NEW, OTHER]],
  ['a position taken out', 10, 12, []],
  ['two positions for three', 9, 13, [NEW, OTHER]],
  ['a position inserted', 11, 12, [OTHER]],
  ['one moved at which a dyke runs the other way', 30, 32, [[45.0934, 41.0021]]],
];

describe('in a small world whatever runs along the river', () => {
  it.each(EDITS)('takes its new course, position by position: %s', (_, from, to, between) => {
    const old = RIVER.slice(from, to + 1);
    const now = [at(from), ...between, at(to)];
    const { before, after } = moved(RIVER.toSpliced(from, to - from + 1, ...now));
    let count = 0;
    for (const [layer, { features }] of before)
      for (const { id, geometry } of features) {
        const found = find(after, layer, String(id)).geometry;
        const follows = FOLLOWING.includes(layer);
        expect(found, String(id)).toEqual(follows ? replaced(geometry, old, now) : geometry);
        if (follows && JSON.stringify(found) !== JSON.stringify(geometry)) count += 1;
      }
    expect(count).toBeGreaterThan(3);
  });

  it('alone has changed: all else are the very same objects', () => {
    const { before, after, changed } = moved(RIVER.with(11, NEW));
    expect([...changed].sort()).toEqual(['countries', 'fields', 'river', 'sections']);
    const others = [
      ['sections', 'lower'],
      ['fields', 'marsh'],
      ['dykes', 'dyke'],
      ['roads', 'road'],
      ['hedge', 'hedge'],
      ['old-river', 'main'],
    ] as const;
    for (const [layer, id] of others)
      expect(find(after, layer, id), id).toBe(find(before, layer, id));
    for (const [layer, id] of [
      ['sections', 'upper'],
      ['countries', 'bb'],
    ] as const)
      expect(find(after, layer, id).properties).toBe(find(before, layer, id).properties);
  });

  it('keeps its ends on the same share of a segment that only moved', () => {
    const [x, y] = at(22);
    const by: LonLat = [x + 0.0004, y + 0.0006];
    const { before, after } = moved(RIVER.with(22, by));
    const [end] = lineOf(find(before, 'sections', 'lower'));
    const [now, next] = lineOf(find(after, 'sections', 'lower'));
    expect(now?.[0]).toBeCloseTo((end?.[0] ?? 0) + 0.0002, 6);
    expect(now?.[1]).toBeCloseTo((end?.[1] ?? 0) + 0.0003, 6);
    expect(next).toEqual(at(23));
  });

  it('has its ends on the new course where a segment gave way to several', () => {
    const inserted: LonLat[] = [
      [45.0672, 41.0046],
      [45.0679, 41.0049],
    ];
    const course = RIVER.toSpliced(23, 0, ...inserted);
    const { before, after } = moved(course);
    const [end] = lineOf(find(before, 'sections', 'lower')) as [LonLat];
    const [now] = lineOf(find(after, 'sections', 'lower')) as [LonLat];
    const run = indexLine([course.slice(22, 26)]);
    expect(distanceToLines(run, now)).toBeLessThan(0.001);
    // No place of the new run is nearer to where it was.
    expect(distanceToLines(indexLine([[now]]), end)).toBeCloseTo(distanceToLines(run, end), 2);
  });

  it('is an area, too, whose corner lies between two positions of the river', () => {
    const [[x0, y0], [x1, y1]] = [at(16), at(17)];
    const corner: LonLat = [(x0 + x1) / 2, (y0 + y1) / 2];
    const far: LonLat = [45.054, 41.02];
    const ring = [corner, at(17), at(18), far, corner];
    const feature = (id: string, coordinates: LonLat[][]): Feature => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'Polygon', coordinates },
    });
    const more = { fields: [feature('croft', [ring]), feature('turned', [ring.toReversed()])] };
    const by: LonLat = [x1 + 0.0002, y1 + 0.0004];
    const { after } = moved(RIVER.with(17, by), more);
    const now: LonLat = [
      expect.closeTo(corner[0] + 0.0001, 9),
      expect.closeTo(corner[1] + 0.0002, 9),
    ];
    const expected = [now, by, at(18), far, now];
    expect(find(after, 'fields', 'croft').geometry).toEqual({
      type: 'Polygon',
      coordinates: [expected],
    });
    expect(find(after, 'fields', 'turned').geometry).toEqual({
      type: 'Polygon',
      coordinates: [expected.toReversed()],
    });
  });

  it('is nothing that only meets the river, or runs beside it', () => {
    const line = (id: string, coordinates: LonLat[]): Feature => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'LineString', coordinates },
    });
    const [x, y] = at(11);
    const beside = RIVER.slice(9, 14).map(([lon, lat]): LonLat => [lon, lat + 1e-5]);
    const more = {
      roads: [
        line('ford', [[x, y - 0.01], at(11), [x, y + 0.01]]),
        line('beside', beside),
        // From one position of the river to another that is not its neighbour.
        line('chord', [at(10), at(12)]),
      ],
    };
    const { before, after, changed } = moved(RIVER.with(11, NEW), more);
    expect(changed.has('roads')).toBe(false);
    for (const id of ['ford', 'beside', 'chord'])
      expect(find(after, 'roads', id)).toBe(find(before, 'roads', id));
  });

  it('is refused where the line is an area, or another’s', () => {
    const prepare = (layer: string, feature: string) => () =>
      prepareWorld(layers, data, { layer, feature });
    expect(prepare('fields', 'meadow')).toThrow('Layer fields has no line meadow');
    expect(prepare('nowhere', 'main')).toThrow('Layer nowhere has no line main');
  });
});
