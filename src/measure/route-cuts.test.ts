import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { boxTree } from './box-tree';
import { indexLine } from './line-index';
import { measureLine } from './line-length';
import { cutFractions, cutMeasures, cutsBySegment, cutsOfSegment } from './route-cuts';
import { countedIndex } from './test-support/counted-index';
import { apart } from './test-support/geodesic-oracle';

/** Upright lines, a degree of latitude long, that a route along the parallel crosses. */
const fence = (...longitudes: number[]) =>
  indexLine(
    longitudes.map((x): LonLat[] => [
      [x, -0.001],
      [x, 0.001],
    ]),
  );
/** A route along the equator with a position every thousandth of a degree. */
const equator = (from: number, count: number): LonLat[] =>
  Array.from({ length: count + 1 }, (_, at): LonLat => [(from + at) / 1000, 0]);
const along = (x: number, start = 0) => apart([start, 0], [x, 0]);
const near = (metres: number) => expect.closeTo(metres, 4);

describe('where a route meets lines', () => {
  const route = equator(0, 10);
  const measures = measureLine(route);

  it('is told in metres along it, in order, with its ends', () => {
    const index = fence(0.0085, 0.0025, 0.0052, -0.1, 0.3);
    expect(cutMeasures(route, measures, index)).toEqual(
      [0, 0.0025, 0.0052, 0.0085, 0.01].map((x) => near(along(x))),
    );
    expect(cutMeasures(route, measures, fence(1))).toEqual([0, measures.at(-1)]);
  });

  it('is told once where both segments meet the line at their common position', () => {
    const cuts = cutsBySegment(route, measures, fence(0.004));
    expect([...cuts.keys()]).toEqual([3, 4]);
    expect(cutMeasures(route, measures, fence(0.004))).toEqual(
      [0, 0.004, 0.01].map((x) => near(along(x))),
    );
    expect(cuts.get(3)?.at(-1)).toBe(measures[4]);
    expect(cuts.get(4)?.[0]).toBe(measures[4]);
  });

  it('is twice where two lines stand more than a micrometre apart', () => {
    const between = (metres: number) =>
      cutMeasures(route, measures, fence(0.0025, 0.0025 + metres / 111_320));
    expect(between(2e-6)).toHaveLength(4);
    expect(between(0.5e-6)).toHaveLength(3);
  });

  it('takes the cuts that the caller knows', () => {
    const known = new Map([
      [2, [250, 300]],
      [7, [800]],
    ]);
    expect(cutMeasures(route, measures, fence(0.0052), known)).toEqual([
      0,
      250,
      300,
      800,
      measures.at(-1),
    ]);
  });

  it('is told for each segment that meets one, and for no other', () => {
    const [long, index] = [equator(0, 700), fence(0.0005, 0.1285, 0.2575, 0.6995, 0.9)];
    const metres = measureLine(long);
    const cuts = cutsBySegment(long, metres, index);
    expect([...cuts.keys()]).toEqual([0, 128, 257, 699]);
    expect(cuts.get(257)).toEqual([near(along(0.2575))]);
    for (const [at, found] of cuts) expect(cutsOfSegment(long, metres, index, at)).toEqual(found);
    expect(cutsOfSegment(long, metres, index, 300)).toEqual([]);
  });

  it('is looked for in few places where a long route meets little', () => {
    const { index, asked } = countedIndex(fence(0.3005));
    const long = equator(0, 1280);
    cutsBySegment(long, measureLine(long), index);
    // Ten groups of 128, four of 32, four of 8, four of 2 and two segments, each a few boxes.
    expect(asked.boxes).toBeLessThan(4 * (10 + 4 + 4 + 4 + 2));
  });

  it('is told in metres on a slope too', () => {
    const slope: LonLat[] = [
      [0.0004, 0.0002],
      [0.0044, 0.001],
      [0.0074, 0.0007],
    ];
    const metres = measureLine(slope);
    const [cut = Number.NaN] = cutsOfSegment(slope, metres, fence(0.0014), 0);
    expect(cut).toBeCloseTo(apart([0.0004, 0.0002], [0.0014, 0.0004]), 4);
    const ends = (at: number) => new Set(cutsOfSegment(slope, metres, fence(0.0044), at));
    expect([0, 1].map(ends)).toEqual([new Set([metres[1]]), new Set([metres[1]])]);
  });

  it('is where it comes as near as half a micrometre', () => {
    const beside = (north: number) => route.map(([x]): LonLat => [x, north]);
    const cutsAt = (north: number) => [
      ...cutsBySegment(beside(north), measures, fence(0.0025)).keys(),
    ];
    const [end, half] = [0.001, 0.5e-11];
    expect([end + half, -end - half, end + 1e-9, -end - 1e-9].map(cutsAt)).toEqual([
      [2],
      [2],
      [],
      [],
    ]);
  });
});

describe('fractions of a segment at which it meets lines', () => {
  /** One upright from (5, 5) to (5, 6), one level from (7, 5) to (8, 5). */
  const wall = { tree: boxTree(new Float64Array([5, 5, 5, 6, 7, 5, 8, 5])) };
  const HALF = 0.5e-11;

  it.each<[string, [number, number, number, number], number[]]>([
    ['it crosses one', [4, 5.5, 6, 5.5], [0.5]],
    ['it crosses one the other way', [6, 5.5, 4, 5.5], [0.5]],
    ['it crosses one a quarter along, to the south', [7.5, 5.25, 7.5, 4.25], [0.25]],
    ['it crosses none', [4, 6.5, 6, 6.5], []],
    ['it lies far away', [40, 5.5, 60, 5.5], []],
  ])('where %s', (_, [x0, y0, x1, y1], expected) => {
    expect(cutFractions(wall, x0, y0, x1, y1)).toEqual(expected);
  });

  it.each<[string, [number, number, number, number], number]>([
    ['its end, from the west', [4, 5.5, 5 - HALF, 5.5], 1],
    ['its end, from the east', [6, 5.5, 5 + HALF, 5.5], 1],
    ['its start, to the west', [5 - HALF, 5.5, 4, 5.5], 0],
    ['its start, to the east', [5 + HALF, 5.5, 6, 5.5], 0],
    ['its end, from the south', [7.5, 4, 7.5, 5 - HALF], 1],
    ['its end, from the north', [7.5, 6, 7.5, 5 + HALF], 1],
    ['its start, to the south', [7.5, 5 - HALF, 7.5, 4], 0],
    ['its start, to the north', [7.5, 5 + HALF, 7.5, 6], 0],
  ])('are one where it touches a line to half a micrometre with %s', (_, [x0, y0, x1, y1], t) => {
    expect(new Set(cutFractions(wall, x0, y0, x1, y1))).toEqual(new Set([t]));
  });
});
