import type {
  Feature,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import type { Layer } from '../model/layer';
import { followersOf } from './followers';
import { lineMove } from './line-move';
import { movedGeometry } from './moved-follower';
import { beforeMove } from './moved-line';
import { dataOf } from './test-support/small-world';

/** Eastward along the equator, a position every hundredth of a degree. */
const at = (place: number, north = 0): LonLat => [45 + place / 100, north / 100];
const LINE: LonLat[] = [0, 1, 2, 3, 4, 5, 6, 7].map((place) => at(place));
const [A, B]: [LonLat, LonLat] = [at(2, 4), at(4, 4)];
const NEW = at(2, 1);

/** What becomes of a feature that runs along the line, on another course. */
function moved(geometry: Geometry, course: LonLat[]): Geometry | null {
  const feature: Feature = { type: 'Feature', id: 'it', properties: {}, geometry };
  const data = dataOf({ roads: [feature] });
  const layers = [{ id: 'roads', date: '2024' }] as Layer[];
  const [follower] = followersOf({ layer: 'roads', feature: 'main' }, LINE, layers, data);
  if (!follower) throw new RangeError('it does not run along the line');
  return movedGeometry(follower, lineMove(LINE, course));
}
const way = (...coordinates: LonLat[]): LineString => ({ type: 'LineString', coordinates });
const movedWay = (line: LonLat[], course: LonLat[]) =>
  (moved(way(...line), course) as LineString | null)?.coordinates as LonLat[] | undefined;
const near = (line: LonLat[]) => line.map(([x, y]) => [expect.closeTo(x, 9), expect.closeTo(y, 9)]);
const on = (...places: number[]) => places.map((place) => at(place));

describe('what runs along a line that moved', () => {
  it.each<[string, LonLat[], LonLat[], LonLat[]]>([
    [
      'takes its new position',
      [A, ...on(1, 2, 3), B],
      LINE.with(2, NEW),
      [A, at(1), NEW, at(3), B],
    ],
    ['takes it the other way round', on(3, 2, 1), LINE.with(2, NEW), [at(3), NEW, at(1)]],
    [
      'takes it there and back',
      on(1, 2, 3, 2, 1),
      LINE.with(2, NEW),
      [at(1), NEW, at(3), NEW, at(1)],
    ],
    [
      'takes what is inserted',
      on(1, 2),
      LINE.toSpliced(2, 0, at(1.5, 1)),
      [at(1), at(1.5, 1), at(2)],
    ],
    ['leaves out what is taken out', on(1, 2, 3), LINE.toSpliced(2, 1), on(1, 3)],
    ['ends where the line starts now', on(0, 1, 2, 3), LINE.slice(2), on(2, 3)],
    ['ends where the line ends now', on(4, 5, 6, 7), LINE.slice(0, -2), on(4, 5)],
    [
      'keeps its end between two positions',
      [at(1.5), at(2), B],
      LINE.with(2, NEW),
      [at(1.5, 0.5), NEW, B],
    ],
    [
      'keeps the position at which it leaves',
      [A, at(1), at(2), B],
      LINE.with(2, NEW),
      [A, at(1), NEW, B],
    ],
    [
      'moves in two places, and not between',
      [...on(1, 2, 3, 4, 5, 6)],
      LINE.with(2, NEW).with(5, at(5, -1)),
      [at(1), NEW, at(3), at(4), at(5, -1), at(6)],
    ],
    [
      'leaves the line and comes back on another run',
      [...on(1, 2), A, ...on(5, 6)],
      LINE.with(2, NEW).with(5, at(5, -1)),
      [at(1), NEW, A, at(5, -1), at(6)],
    ],
  ])('%s', (_, line, course, expected) => {
    expect(movedWay(line, course)).toEqual(near(expected));
  });

  it('is null where nothing of it moved', () => {
    expect(moved(way(...on(4, 5, 6)), LINE.with(2, NEW))).toBeNull();
    // It only touches what moved.
    expect(moved(way(...on(3, 4)), LINE.with(2, NEW))).toBeNull();
    expect(moved(way(at(2), A, ...on(4, 5)), LINE.with(2, NEW))).toBeNull();
  });

  it('is known to have moved, from where to where', () => {
    const line = [A, ...on(1, 2, 3, 4), B];
    const course = movedWay(line, LINE.with(2, NEW)) as LonLat[];
    expect(beforeMove(course)).toEqual({ line, first: 2, last: 3 });
    const shorter = movedWay(line, LINE.toSpliced(2, 2)) as LonLat[];
    expect(shorter).toEqual([A, at(1), at(4), B]);
    expect(beforeMove(shorter)).toEqual({ line, first: 2, last: 2 });
  });

  it('keeps lines and rings of several that did not move, to the very objects', () => {
    const lines = [on(1, 2, 3), on(5, 6)];
    const several = moved({ type: 'MultiLineString', coordinates: lines }, LINE.with(2, NEW));
    const { type, coordinates } = several as MultiLineString;
    expect(type).toBe('MultiLineString');
    expect(coordinates[0]).toEqual([at(1), NEW, at(3)]);
    expect(coordinates[1]).toBe(lines[1]);
    const far = [A, B, at(3, 5), A];
    const area = moved(
      { type: 'MultiPolygon', coordinates: [[far], [[...on(1, 2, 3), A, at(1)], far]] },
      LINE.with(2, NEW),
    ) as MultiPolygon;
    expect(area.type).toBe('MultiPolygon');
    expect(area.coordinates[0]?.[0]).toBe(far);
    expect(area.coordinates[1]).toEqual([[at(1), NEW, at(3), A, at(1)], far]);
  });
});

describe('a ring along a line that moved', () => {
  const ringOf = (ring: LonLat[], course: LonLat[]) =>
    (moved({ type: 'Polygon', coordinates: [ring] }, course) as Polygon).coordinates[0] as LonLat[];

  it.each<[string, LonLat[], LonLat[]]>([
    ['on the run', [...on(2, 3), A, ...on(1, 2)], [NEW, at(3), A, at(1), NEW]],
    [
      'on the run, between two positions',
      [at(2.5), at(3), A, at(2), at(2.5)],
      [at(2.5, 0.5), at(3), A, NEW, at(2.5, 0.5)],
    ],
    ['where the run starts', [...on(1, 2, 3), A, at(1)], [at(1), NEW, at(3), A, at(1)]],
    ['where it leaves the run', [at(2), A, at(1), at(2)], [NEW, A, at(1), NEW]],
    ['where it comes to the run', [at(2), at(3), A, at(2)], [NEW, at(3), A, NEW]],
    ['off the line', [A, ...on(1, 2, 3), A], [A, at(1), NEW, at(3), A]],
    [
      'on the line, where it did not move',
      [...on(4, 5), A, ...on(1, 2, 3, 4)],
      [at(4), at(5), A, at(1), NEW, at(3), at(4)],
    ],
  ])('stays closed where it starts %s', (_, ring, expected) => {
    const found = ringOf(ring, LINE.with(2, NEW));
    expect(found).toEqual(near(expected));
    expect(found.at(-1)).toEqual(found[0]);
  });

  it('is known to have moved where it did not move at its start', () => {
    const ring = [...on(4, 5), A, ...on(1, 2, 3, 4)];
    expect(beforeMove(ringOf(ring, LINE.with(2, NEW)))).toEqual({ line: ring, first: 4, last: 2 });
  });
});
