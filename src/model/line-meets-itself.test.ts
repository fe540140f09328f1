import { expect, it } from 'vitest';
import type { LonLat } from './common';
import { isDoubled, meetsItself } from './line-meets-itself';

/** Whether a line meets itself anywhere. */
const meets = (...line: LonLat[]) => meetsItself(line, { from: 0, to: line.length - 1 });

it('finds a crossing, a touch from either side and an overlap', () => {
  expect(meets([0, 0], [2, 2], [2, 0], [0, 2])).toBe(true);
  // The last position lies on the first segment, then the first position on the last segment.
  expect(meets([0, 0], [2, 0], [2, 2], [1, 0])).toBe(true);
  expect(meets([1, 0], [1, 2], [3, 2], [3, 0], [0, 0])).toBe(true);
  expect(meets([0, 0], [2, 0], [2, 1], [1, 1], [1, 0], [3, 0])).toBe(true);
});

it('finds none where boxes of segments overlap and the segments do not', () => {
  expect(meets([0, 0], [4, 4], [4, 0], [3, 1])).toBe(false);
  expect(meets([0, 0], [4, 1], [4, 3], [0, 2])).toBe(false);
});

it('finds none between segments in one line that lie apart', () => {
  expect(meets([0, 0], [1, 0], [1, 1], [2, 1], [2, 0], [3, 0])).toBe(false);
  expect(meets([0, 0], [0, 1], [1, 1], [1, 2], [0, 2], [0, 3])).toBe(false);
});

it('takes the way back upon itself for a meeting, in any direction, and a mere turn for none', () => {
  for (const [x, y] of [
    [3, 1],
    [-2, 5],
    [0, 4],
    [4, 0],
    [-3, -1],
  ] as const) {
    expect(meets([10, 10], [10 + 2 * x, 10 + 2 * y], [10 + x, 10 + y])).toBe(true);
    expect(meets([10, 10], [10 + x, 10 + y], [10 + 2 * x, 10 + 2 * y])).toBe(false);
    expect(meets([10, 10], [10 + x, 10 + y], [10 + x + y, 10 + y - x])).toBe(false);
  }
});

it('lets a line end where it begins, but not on the way that it began', () => {
  expect(meets([0, 0], [2, 0], [2, 2], [0, 0])).toBe(false);
  expect(meets([0, 0], [2, 0], [2, 2], [4, 2], [4, 0], [0, 0])).toBe(true);
  expect(meets([0, 0], [2, 0], [2, 2], [0, 2], [2, 0])).toBe(true);
  expect(meets([2, 2], [2, 0], [0, 0], [2, 2], [3, 3])).toBe(true);
});

it('looks at the segments of the range and at no others', () => {
  const line: LonLat[] = [
    [0, 0],
    [2, 2],
    [2, 0],
    [0, 2],
    [0, 4],
    [0, 5],
  ];
  expect(meetsItself(line, { from: 0, to: 1 })).toBe(true);
  expect(meetsItself(line, { from: 4, to: 5 })).toBe(false);
  expect(meetsItself(line, { from: 4, to: 99 })).toBe(false);
});

it('finds a segment without length, to a tenth of a metre, in the range only', () => {
  const line: LonLat[] = [
    [0, 0],
    [1, 1],
    [1 + 1e-7, 1],
    [2, 2],
  ];
  expect(isDoubled(line, { from: 0, to: 3 })).toBe(true);
  expect(isDoubled(line, { from: 1, to: 2 })).toBe(true);
  expect(isDoubled(line, { from: 0, to: 1 })).toBe(false);
  expect(isDoubled(line, { from: 2, to: 3 })).toBe(false);
  expect(
    isDoubled(
      [
        [0, 0],
        [1, 1],
        [0, 0],
      ],
      { from: 0, to: 2 },
    ),
  ).toBe(false);
});
