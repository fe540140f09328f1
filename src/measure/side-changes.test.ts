import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import type { Layer } from '../model/layer';
import { prepareSideChanges } from './side-changes';
import { areaOfRing } from './test-support/geodesic-oracle';
import { at, dataOf, feature, path, rectangle } from './test-support/small-world';

const MAPPED: LonLat[] = [0, 1, 2, 3, 4, 5, 6].map((n) => at(1000 * n, 0));
const well = (id: string, east: number, north: number) =>
  feature(id, { type: 'Point', coordinates: at(east, north) });
const data = dataOf({
  river: [
    feature('main', { type: 'LineString', coordinates: MAPPED }, { left: 'AA', right: 'BB' }),
    feature('plain', path([0, 9000], [6000, 9000])),
    feature('lake', rectangle(0, 3000, 100, 3100)),
  ],
  villages: [
    well('in', 2000, 200),
    well('under', 4000, -200),
    well('out', 2000, 900),
    feature('land', rectangle(0, 0, 9, 9)),
  ],
  summits: [well('hill', 2000, 300)],
});
const layers = [
  { id: 'river', kind: 'border' },
  { id: 'villages', kind: 'settlement' },
  { id: 'summits', kind: 'summit' },
  { id: 'absent', kind: 'settlement' },
] as unknown as Layer[];
const changes = (course: LonLat[]) =>
  prepareSideChanges(layers, data, { layer: 'river', feature: 'main' })(course);

/** The river with a bend to the north at 2 km, and one to the south at 4 km. */
const bent = (north: number, south: number) =>
  MAPPED.with(2, at(2000, north)).with(4, at(4000, -south));

describe('what comes to another side where a line moves', () => {
  it('is nothing where it does not', () => {
    expect(
      changes(MAPPED).map(({ side, country, squareMetres, points }) => [
        side,
        country,
        squareMetres,
        points,
      ]),
    ).toEqual([
      ['left', 'AA', 0, []],
      ['right', 'BB', 0, []],
    ]);
  });

  it('is the land between both courses, each way, with the villages in it', () => {
    // A line that bends north leaves to its right what was left of it.
    const [left, right] = changes(bent(500, 600));
    const triangle = (n: number, north: number) =>
      areaOfRing([
        at(1000 * n - 1000, 0),
        at(1000 * n, north),
        at(1000 * n + 1000, 0),
        at(1000 * n - 1000, 0),
      ]);
    expect(right.squareMetres / triangle(2, 500)).toBeCloseTo(1, 3);
    expect(left.squareMetres / triangle(4, -600)).toBeCloseTo(1, 3);
    expect([left.points, right.points]).toEqual([
      [{ layer: 'villages', id: 'under' }],
      [{ layer: 'villages', id: 'in' }],
    ]);
    expect([left.polygons.length, right.polygons.length]).toEqual([1, 1]);
  });

  it('names the places of other kinds where those are wanted', () => {
    const summits = prepareSideChanges(layers, data, { layer: 'river', feature: 'main' }, [
      'summit' as never,
    ]);
    const [, right] = summits(bent(500, 0));
    expect(right.points).toEqual([{ layer: 'summits', id: 'hill' }]);
  });

  it('is of no country where the line states none', () => {
    const plain = prepareSideChanges(layers, data, { layer: 'river', feature: 'plain' });
    const course = MAPPED.map((_, n) => at(1000 * n, 9000));
    expect(plain(course).map(({ country }) => country)).toEqual([undefined, undefined]);
  });

  it('is refused where the line is not there, or is an area', () => {
    for (const wanted of ['lake', 'nowhere'])
      expect(() => prepareSideChanges(layers, data, { layer: 'river', feature: wanted })).toThrow(
        new RangeError(`Layer river has no line ${wanted}`),
      );
  });
});
