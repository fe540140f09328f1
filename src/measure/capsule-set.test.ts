import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { capsuleSet, reachOfChord } from './capsule-set';
import { away } from './test-support/geodesic-oracle';
import { seeded } from './test-support/random';

/** Metres east and north of a place at the equator, where a degree is as long on every side. */
const at = (east: number, north: number): LonLat => away(away([45, 0], 90, east), 0, north);
const [a, b, c, d] = [at(0, 0), at(1000, 0), at(1000, 1000), at(0, 1000)] as [
  LonLat,
  LonLat,
  LonLat,
  LonLat,
];
const UNCUT = 1e6;
const linked = (...reaches: [metres: number, ...lines: LonLat[][]][]) => {
  const set = capsuleSet(
    reaches.map(([metres, ...lines]) => ({ lines, metres })),
    UNCUT,
  );
  return { next: [...set.next], previous: [...set.previous], set };
};

describe('the capsules of lines', () => {
  it('follow each other within a line, and round a closed one', () => {
    expect(linked([5, [a, b, c]])).toMatchObject({ next: [1, -1], previous: [-1, 0] });
    expect(linked([5, [a, b, c, a]])).toMatchObject({ next: [1, 2, 0], previous: [2, 0, 1] });
  });

  it('follow from one line to another that starts where it ends and is as wide', () => {
    expect(linked([5, [b, c, d], [a, b]])).toMatchObject({
      next: [1, -1, 0],
      previous: [2, 0, -1],
    });
    expect(linked([5, [a, b]], [5, [b, c]])).toMatchObject({ next: [1, -1], previous: [-1, 0] });
    expect(linked([5, [a, b]], [6, [b, c]])).toMatchObject({ next: [-1, -1], previous: [-1, -1] });
    expect(linked([5, [a, b], [c, b]])).toMatchObject({ next: [-1, -1], previous: [-1, -1] });
  });

  it('follow only one line of those that end at one place', () => {
    expect(linked([5, [a, b], [d, b], [b, c]])).toMatchObject({
      next: [2, -1, -1],
      previous: [-1, -1, 0],
    });
  });

  it('do not start in the middle of a line', () => {
    expect(linked([5, [a, b, c], [d, b]])).toMatchObject({ next: [1, -1, -1] });
  });

  it('leave out positions that stand twice, and lines of no width', () => {
    const { set } = linked([0, [c, d]], [7, [a, a, b, b, c]], [3, [c, d]]);
    expect([...set.ends]).toEqual([...a, ...b, ...b, ...c, ...c, ...d]);
    expect([...set.radii]).toEqual([7, 7, 3]);
    expect(set.greatestRadius).toBe(7);
    expect(linked([5]).set.greatestRadius).toBe(0);
  });

  it('are as short as asked for, and end in the line’s own positions', () => {
    const { ends, radii } = capsuleSet([{ lines: [[a, b, c]], metres: 5 }], 300);
    expect(radii).toHaveLength(8);
    expect([...ends.slice(14, 18)]).toEqual([...b, ...b]);
    for (let chord = 0; chord < 4; chord++)
      expect((ends[4 * chord + 2] as number) - 45).toBeCloseTo(((chord + 1) / 4) * (b[0] - 45), 12);
  });
});

it('the capsules of a line go through its own positions to the last digit', () => {
  const random = seeded(29);
  for (let count = 0; count < 30; count++) {
    const line = Array.from({ length: 3 }, (): LonLat => [random() - 0.5, random()]);
    const { ends } = capsuleSet([{ lines: [line], metres: 5 }], 9000);
    const places = Array.from({ length: ends.length / 2 }, (_, n) =>
      String([ends[2 * n], ends[2 * n + 1]]),
    );
    for (const position of line) expect(places).toContain(String(position));
  }
});

describe('the box within some metres of a chord', () => {
  it.each([1, -1])('is as wide as at the end where a degree is shortest (%d)', (hemisphere) => {
    for (const [south, north] of [
      [60, 66],
      [66, 60],
    ] as const) {
      const ends = Float64Array.of(45, hemisphere * south, 45.1, hemisphere * north);
      const [west, , east] = reachOfChord({ ends }, 0, 900);
      const farther: LonLat = [45, hemisphere * 66];
      expect(west).toBeLessThanOrEqual(away(farther, 270, 900)[0]);
      expect(east - 0.1).toBeGreaterThanOrEqual(away(farther, 90, 900)[0]);
      expect(east - 0.1).toBeLessThan(away(farther, 90, 910)[0]);
    }
  });

  it('reaches by them beyond both ends on every side, by GeographicLib', () => {
    for (const [from, to] of [
      [
        [45, 41],
        [45.02, 41.01],
      ],
      [
        [45.02, 41.01],
        [45, 41],
      ],
      [
        [45, -41.01],
        [45.02, -41],
      ],
      [
        [45.02, -41],
        [45, -41.01],
      ],
    ] as [LonLat, LonLat][]) {
      const ends = Float64Array.of(0, 0, 1, 1, 2, 2, 3, 3, ...from, ...to);
      const [west, south, east, north] = reachOfChord({ ends }, 2, 500);
      const middle = (from[1] + to[1]) / 2;
      expect(west).toBeCloseTo(away([45, middle], 270, 500)[0], 4);
      expect(east).toBeCloseTo(away([45.02, middle], 90, 500)[0], 4);
      expect(south).toBeCloseTo(away([45, Math.min(from[1], to[1])], 180, 500)[1], 4);
      expect(north).toBeCloseTo(away([45, Math.max(from[1], to[1])], 0, 500)[1], 4);
    }
  });
});
