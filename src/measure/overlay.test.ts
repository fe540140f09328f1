import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { type Overlay, type OverlayMode, overlayOf } from './overlay';
import { overlayChange } from './overlay-change';
import { away } from './test-support/geodesic-oracle';
import * as geos from './test-support/geos';
import { seeded } from './test-support/random';

type Place = [east: number, north: number];
/** Metres east and north of a place on the equator, where degrees are alike. */
const at = ([east, north]: Place): LonLat => away(away([45, 0], 90, east), 0, north);
const SQUARE: Place[] = [
  [0, 0],
  [2000, 0],
  [2000, 2000],
  [0, 2000],
  [0, 0],
];
/** Clockwise, as holes run. */
const POND: Place[] = [
  [800, 800],
  [800, 1200],
  [1200, 1200],
  [1200, 800],
  [800, 800],
];
const disc = (radius: number) => Math.PI * radius * radius;

function area(mode: OverlayMode, metres: number, lines: Place[][], region: Place[][] = [SQUARE]) {
  const reaches = [{ lines: lines.map((line) => line.map(at)), metres }];
  return overlayOf(
    region.map((ring) => ring.map(at)),
    reaches,
    mode,
  ).area;
}
const near = (squareMetres: number) => (found: number | null) =>
  expect((found ?? Number.NaN) / squareMetres).toBeCloseTo(1, 5);

describe('a square of two kilometres and what lies within metres of a line', () => {
  it('across it: a stripe is out, and both ends stand out', () => {
    const line: Place[] = [
      [-500, 1000],
      [2500, 1000],
    ];
    near(2000 * 2000 - 2000 * 200)(area('less', 100, [line]));
    near(2000 * 2000 + 2 * 500 * 200 + disc(100))(area('with', 100, [line]));
  });

  it('inside it: all of that is out, and nothing comes to it', () => {
    const line: Place[] = [
      [500, 500],
      [500, 1500],
    ];
    near(2000 * 2000 - 1000 * 300 - disc(150))(area('less', 150, [line]));
    near(2000 * 2000)(area('with', 150, [line]));
  });

  it('apart from it: all of that comes to it, and nothing is out', () => {
    const line: Place[] = [
      [2500, 0],
      [2500, 800],
    ];
    near(2000 * 2000)(area('less', 200, [line]));
    near(2000 * 2000 + 800 * 400 + disc(200))(area('with', 200, [line]));
  });

  it('along its edge: half of that is out, and half comes to it', () => {
    const line: Place[] = [
      [500, 0],
      [1500, 0],
    ];
    near(2000 * 2000 - 1000 * 100 - disc(100) / 2)(area('less', 100, [line]));
    near(2000 * 2000 + 1000 * 100 + disc(100) / 2)(area('with', 100, [line]));
  });

  it('all around it: a frame within is out, and one with round corners comes to it', () => {
    near(1800 * 1800)(area('less', 100, [SQUARE]));
    near(2000 * 2000 + 4 * 2000 * 100 + disc(100))(area('with', 100, [SQUARE]));
  });

  it('wholly covered: nothing is left, and what covers it stands', () => {
    const line: Place[] = [
      [1000, 800],
      [1000, 1200],
    ];
    expect(area('less', 2000, [line])).toBeCloseTo(0, 0);
    near(400 * 4000 + disc(2000))(area('with', 2000, [line]));
  });

  it('with a hole in it: the hole stays out, and the stripe fills what it meets of it', () => {
    const line: Place[] = [
      [-500, 1000],
      [2500, 1000],
    ];
    const region = [SQUARE, POND];
    near(2000 * 2000 - 400 * 400 - 1600 * 200)(area('less', 100, [line], region));
    near(2000 * 2000 - 400 * 200 + 2 * 500 * 200 + disc(100))(area('with', 100, [line], region));
  });

  it('of no lines is the square', () => {
    near(2000 * 2000)(area('less', 100, []));
    near(2000 * 2000)(area('with', 100, []));
  });
});

describe('any region and what lies within metres of any lines', () => {
  const random = seeded(23);
  const star = (corners: number, [x, y]: Place, radius: number): Place[] => {
    const ring = Array.from({ length: corners }, (_, n): Place => {
      const [turn, far] = [(2 * Math.PI * n) / corners, radius * (0.6 + 0.4 * random())];
      return [x + far * Math.cos(turn), y + far * Math.sin(turn)];
    });
    return [...ring, ring[0] as Place];
  };
  const zigzag = (count: number): Place[] =>
    Array.from({ length: count }, (_, n): Place => [300 * n - 1500, 1500 * random() - 750]);
  const worlds = Array.from({ length: 4 }, () => ({
    region: star(11, [0, 0], 1500),
    line: zigzag(9),
    metres: 40 + 200 * random(),
  }));

  it.each(worlds)('have the areas that GEOS gives', ({ region, line, metres }) => {
    const shape = geos.polygon([region]);
    const around = geos.buffer(geos.line(line), metres);
    near(geos.areaOf(geos.difference(shape, around)))(area('less', metres, [line], [region]));
    near(geos.areaOf(geos.union(shape, around)))(area('with', metres, [line], [region]));
  });
});

describe('an overlay after one before', () => {
  const ring = SQUARE.map(at);
  const fence: Place[] = Array.from({ length: 12 }, (_, n) => [200 * n - 100, 1000 + 50 * (n % 2)]);
  const overlay = (line: Place[], mode: OverlayMode, before?: Overlay, region = [ring]) =>
    overlayOf(region, [{ lines: [line.map(at)], metres: 80 }], mode, before);
  const moved = fence.with(11, [2200, 1300]);
  const corner = [ring.toSpliced(3, 1, at([100, 1900]))];

  it.each<OverlayMode>(['less', 'with'])('has what it has anew: %s', (mode) => {
    const before = overlay(fence, mode);
    const moves: [Place[], LonLat[][]][] = [
      [moved, [ring]],
      [fence, corner],
      [moved, corner],
    ];
    for (const [line, region] of moves) {
      const [after, anew] = [
        overlay(line, mode, before, region),
        overlay(line, mode, undefined, region),
      ];
      expect(after.area).not.toBe(before.area);
      expect(after.area).toBeCloseTo(anew.area ?? Number.NaN, 3);
    }
  });

  it('takes over what chords and edges give that nothing near moved of', () => {
    const before = overlay(fence, 'less');
    const marked = {
      ...before,
      edgeSums: before.edgeSums.map((_, n) => 1000 + n),
      chordSums: before.chordSums.map((_, n) => 5000 + n),
    };
    const now = overlay(moved, 'less', marked);
    const { edges, chords } = overlayChange(before, now);
    const taken = (sums: Float64Array, first: number, known: Int32Array | readonly number[]) =>
      [...known].map((was, each) => {
        const found = [...sums.subarray(3 * each, 3 * each + 3)];
        const wanted = [0, 1, 2].map((k) => first + 3 * was + k);
        return found.every((value, k) => value === wanted[k]);
      });
    expect(taken(now.edgeSums, 1000, edges)).toEqual([...edges].map((was) => was >= 0));
    expect(taken(now.chordSums, 5000, chords)).toEqual([...chords].map((was) => was >= 0));
    for (const known of [edges, chords]) {
      expect([...known]).toContain(0);
      expect([...known]).toContain(-1);
    }
  });
});
