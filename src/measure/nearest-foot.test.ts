import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexLine, type LineIndex } from './line-index';
import { nearestFoot, nearFoot, positionOnChord } from './nearest-foot';
import { countedIndex } from './test-support/counted-index';
import { apart, away, plane } from './test-support/geodesic-oracle';
import { seeded, wigglyLine } from './test-support/random';

/** The least distance from a place to any chord, each straight in the plane around the place by GeographicLib. */
function leastOfAll({ ends, chordCount }: LineIndex, place: LonLat): number {
  const project = plane(place);
  let least = Number.POSITIVE_INFINITY;
  let known: { at: string; place: LonLat } | undefined;
  const planar = (x: number, y: number) => {
    const at = `${x} ${y}`;
    known = known?.at === at ? known : { at, place: project([x, y]) };
    return known.place;
  };
  for (let chord = 0; chord < chordCount; chord++) {
    const [x0, y0, x1, y1] = ends.slice(4 * chord, 4 * chord + 4) as unknown as number[];
    const [a, b] = [planar(x0 as number, y0 as number), planar(x1 as number, y1 as number)];
    const [alongX, alongY] = [b[0] - a[0], b[1] - a[1]];
    const share = -(a[0] * alongX + a[1] * alongY) / (alongX ** 2 + alongY ** 2);
    const t = Math.min(1, Math.max(0, share));
    least = Math.min(least, Math.hypot(a[0] + t * alongX, a[1] + t * alongY));
  }
  return least;
}

/** Lines of three hundred chords: one that runs east, one that runs south, one that winds about. */
function linesAt([x, y]: LonLat): LonLat[][] {
  const eastward = wigglyLine(3, 301, [x, y], 0.01);
  const southward = eastward.map(([a, b]): LonLat => [x + (b - y), y - (a - x)]);
  const winding = eastward.map(([, b], at): LonLat => {
    const turn = at / 15;
    return [x + (0.01 + (b - y) / 8) * turn * Math.cos(turn), y + 0.01 * turn * Math.sin(turn)];
  });
  return [eastward, southward, winding];
}

const PLACES: [string, LonLat][] = [
  ['in the north', [45, 41]],
  ['at the equator', [20, -0.01]],
  ['in the south', [-70, -33]],
  ['near a pole', [15, 78]],
];

describe('the nearest foot on a line', () => {
  it.each(PLACES)('is as near as the nearest of all chords by GeographicLib, %s', (_, [x, y]) => {
    const random = seeded(5);
    for (const line of linesAt([x, y])) {
      const index = indexLine([line]);
      for (const reach of [0.02, 0.2, 0.2, 0.2, 0.6, 0.6, 2]) {
        const spread = () => reach * (2 * random() - 1);
        const place: LonLat = [x + 0.15 + spread(), y + spread()];
        const { chord, fraction, distanceMetres } = nearestFoot(index, place);
        const least = leastOfAll(index, place);
        expect(Math.abs(distanceMetres - least), `${place}`).toBeLessThan(1e-3 + 2e-6 * least);
        const foot = positionOnChord(index, chord, fraction);
        expect(Math.abs(apart(foot, place) - least)).toBeLessThan(0.02 + 1e-4 * least);
      }
    }
  });

  it('is the place itself on the line, and its ends are the line’s to the last digit', () => {
    for (const line of linesAt([45, 41])) {
      const index = indexLine([line]);
      for (const place of line) {
        const { chord, fraction, distanceMetres } = nearestFoot(index, place);
        expect(distanceMetres).toBe(0);
        expect(positionOnChord(index, chord, fraction)).toEqual(place);
      }
    }
  });

  it('has the ends of chords to the last digit, however far they lie from each other', () => {
    const random = seeded(8);
    for (let count = 0; count < 50; count++) {
      const place = (): LonLat => [10 ** (3 * random() - 3), 10 ** (3 * random() - 3)];
      const line = [place(), place()];
      const index = indexLine([line]);
      expect(positionOnChord(index, 0, 0)).toEqual(line[0]);
      expect(positionOnChord(index, index.chordCount - 1, 1)).toEqual(line[1]);
    }
  });

  it('of equally near ones is the first along the line', () => {
    const [corner, ahead]: LonLat[] = [
      [45, 0.01],
      [45, 0],
    ];
    const index = indexLine([
      [away(corner as LonLat, 270, 300), corner, away(corner as LonLat, 90, 300)] as LonLat[],
    ]);
    expect(nearestFoot(index, ahead as LonLat).chord).toBe(0);
  });
});

describe('of a line of thousands of chords', () => {
  const long = indexLine([wigglyLine(4, 4097, [45, 41], 0.004)]);

  it('the nearest foot is found by looking at a few', () => {
    const random = seeded(6);
    const { index, asked } = countedIndex(long);
    for (let n = 0; n < 100; n++) nearestFoot(index, [45 + 4.9 * random(), 41 + 0.1 * random()]);
    expect(asked.ends / 100).toBeLessThan(103);
    expect(asked.boxes / 100).toBeLessThan(230);
  });

  it('that of a place on it is found without a search', () => {
    for (let at = 0; at < 4097; at += 100) {
      const { index, asked } = countedIndex(long);
      expect(nearestFoot(index, long.lines[0]?.[at] as LonLat).distanceMetres).toBe(0);
      // The chords of one leaf, and where they are measured; on each of four levels eight boxes.
      expect(asked.ends).toBeLessThanOrEqual(8 * 8);
      expect(asked.boxes).toBeLessThanOrEqual(4 * 8 * 4);
    }
  });

  it('a near one is found by looking at those of one box of the lowest level', () => {
    const random = seeded(7);
    for (let n = 0; n < 50; n++) {
      const place: LonLat = [45 + 4.9 * random(), 41 + 0.1 * random()];
      const { index, asked } = countedIndex(long);
      const { distanceMetres } = nearFoot(index, place);
      const nearest = nearestFoot(long, place).distanceMetres;
      expect(distanceMetres).toBeGreaterThanOrEqual(nearest);
      expect(distanceMetres).toBeLessThan(1.5 * nearest + 500);
      expect(asked.ends).toBeLessThanOrEqual(8 * 8);
    }
  });
});
