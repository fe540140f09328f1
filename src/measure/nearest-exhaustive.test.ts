import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexLine, type LineIndex } from './line-index';
import { chordsWithin, nearestChords } from './nearest-chords';
import { type Foot, nearestFoot, positionOnChord, refine } from './nearest-foot';
import { segmentsCut } from './segment-meetings';
import { countedIndex } from './test-support/counted-index';
import { seeded } from './test-support/random';

/** Numbers around others, the same for the same seed. */
const spread = (seed: number) => {
  const random = seeded(seed);
  return (middle: number, reach: number) => middle + reach * (2 * random() - 1);
};

/** Short segments scattered around a place, in no order, each a line of one chord. */
function scattered(seed: number, count: number, [x, y]: LonLat, reach: number): LineIndex {
  const around = spread(seed);
  const wide = reach / Math.cos((y * Math.PI) / 180);
  return indexLine(
    Array.from({ length: count }, () => {
      const start: LonLat = [around(x, wide), around(y, reach)];
      return [start, [around(start[0], wide / 50), around(start[1], reach / 50)] as LonLat];
    }),
  );
}

/** The foot on the nearest of all chords, asked one by one. */
function footOfAll(index: LineIndex, [x, y]: LonLat): Foot {
  const best: Foot = { chord: -1, fraction: -1, distanceMetres: Number.POSITIVE_INFINITY };
  for (let chord = 0; chord < index.chordCount; chord++) refine(index, x, y, chord, best);
  return best;
}

/** The least distance of all pairs of chords: of an end of one from the other, or 0 where they cross. */
function leastOfAll(first: LineIndex, second: LineIndex): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [one, other] of [
    [first, second],
    [second, first],
  ] as const)
    for (let chord = 0; chord < one.chordCount; chord++)
      for (const end of [0, 1]) {
        const place = positionOnChord(one, chord, end);
        least = Math.min(least, footOfAll(other, place).distanceMetres);
      }
  for (let a = 0; a < first.chordCount; a++)
    for (let b = 0; b < second.chordCount; b++)
      if (segmentsCut(first.ends, a, second.ends, b) !== undefined) return 0;
  return least;
}

const PLACES: [string, LonLat][] = [
  ['in the north', [45, 41]],
  ['at the equator', [20, 0.01]],
  ['in the south', [-70, -33]],
  ['near a pole', [15, 78]],
  ['at 1°', [1, -1]],
];

describe.each(PLACES)('the nearest of scattered segments %s', (_, place) => {
  const index = scattered(1, 100, place, 0.05);

  it.each([0.02, 0.05, 0.06, 0.3, 2])('is that of all, asked one by one: within %d°', (reach) => {
    const around = spread(reach * 100);
    for (let n = 0; n < 4; n++) {
      const point: LonLat = [around(place[0], reach), around(place[1], reach)];
      expect(nearestFoot(index, point)).toEqual(footOfAll(index, point));
    }
  });
});

/** A line that goes east in waves, in steps of some 100 m. */
const waves = (count: number, north: number, length = 5) =>
  Array.from(
    { length: count },
    (_, n): LonLat => [
      45 + 0.001 * n,
      41 + north + 0.002 * Math.sin(n / length) + 0.0005 * Math.sin(2.7 * n),
    ],
  );

it('the nearest chord of a line in order is found by looking at few of its boxes and chords', () => {
  const line = waves(257, 0);
  const { index, asked } = countedIndex(indexLine([line]));
  for (let n = 0; n < 4; n++) nearestFoot(index, [45.03 + 0.06 * n, 41.01 - 0.003 * n]);
  expect(asked.ends).toBeLessThan(408);
  expect(asked.boxes).toBeLessThan(388);
});

describe.each(PLACES)('the nearest two of scattered segments %s', (_, [x, y]) => {
  const first = scattered(2, 17, [x, y], 0.02);
  const turned = (degrees: number): LonLat => {
    const radians = (degrees * Math.PI) / 180;
    return [
      x + (0.1 * Math.cos(radians)) / Math.cos((y * Math.PI) / 180),
      y + 0.1 * Math.sin(radians),
    ];
  };

  it.each([0, 72, 144, 216, 288])('are those of all pairs: at %d°', (degrees) => {
    const second = scattered(degrees, 12, turned(degrees), 0.03);
    const least = leastOfAll(first, second);
    for (const { metres } of [nearestChords(first, second), nearestChords(second, first)]) {
      // A foot's own foot may be a little nearer, where frames bend.
      expect(metres).toBeLessThanOrEqual(least + 1e-9);
      expect(metres).toBeCloseTo(least, 3);
    }
    expect(chordsWithin(first, second, least * 1.00001)?.metres).toBeCloseTo(least, 3);
    expect(chordsWithin(second, first, least * 1.00001)?.metres).toBeCloseTo(least, 3);
    expect(chordsWithin(first, second, least - 0.01)).toBeNull();
  });

  it('are no farther apart than any pair, and are one place where two cross', () => {
    for (const reach of [0.002, 0.004, 0.02]) {
      const second = scattered(3, 12, [x, y], reach);
      const long = indexLine([
        [
          [x - 0.02, y - reach],
          [x + 0.02, y + reach],
        ],
      ]);
      for (const other of [second, long]) {
        const least = leastOfAll(first, other);
        const { metres } = nearestChords(first, other);
        expect(metres).toBeLessThanOrEqual(least + 1e-9);
        expect(metres).toBeGreaterThan(least - 0.01);
      }
    }
  });
});

it('the nearest two chords of lines in order are found by looking at few', () => {
  const [one, other] = [waves(201, 0), waves(181, 0.02, 6)].map((line) =>
    countedIndex(indexLine([line])),
  ) as [ReturnType<typeof countedIndex>, ReturnType<typeof countedIndex>];
  const asked = (what: 'ends' | 'boxes') => one.asked[what] + other.asked[what];
  const { metres } = nearestChords(one.index, other.index);
  expect(asked('ends')).toBeLessThan(4960);
  expect(asked('boxes')).toBeLessThan(3970);
  expect(chordsWithin(one.index, other.index, metres + 1)?.metres).toBeCloseTo(metres, 1);
  expect(chordsWithin(other.index, one.index, metres - 1)).toBeNull();
  expect(asked('ends')).toBeLessThan(5540);
  expect(asked('boxes')).toBeLessThan(5560);
});

it.each([1, -1])(
  'the nearest two are found where degrees grow shorter along the lines (%d)',
  (side) => {
    const [one, other] = [
      [
        [10, side * 60],
        [10, side * 62],
      ],
      [
        [10.4, side * 60],
        [10.1, side * 62],
      ],
    ].map((line) => indexLine([line as LonLat[]])) as [LineIndex, LineIndex];
    const { distanceMetres } = footOfAll(other, [10, side * 62]);
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const)
      expect(chordsWithin(first, second, distanceMetres + 1)?.metres).toBeCloseTo(
        distanceMetres,
        0,
      );
  },
);

it('a place on a chord is as far along it as the fraction says', () => {
  const index = indexLine([
    [
      [45, 1],
      [45.004, 1.002],
    ],
  ]);
  const [x, y] = positionOnChord(index, 0, 0.25);
  expect(x).toBeCloseTo(45.001, 12);
  expect(y).toBeCloseTo(1.0005, 12);
});

it('a lone position is its own foot', () => {
  const foot = nearestFoot(indexLine([[[45, 1]]]), [45, 1.001]);
  expect(foot).toMatchObject({ chord: 0, fraction: 0 });
  expect(foot.distanceMetres).toBeCloseTo(110.576, 2);
});
