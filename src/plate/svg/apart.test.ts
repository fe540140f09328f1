import { expect, it } from 'vitest';
import type { Point } from '../camera';
import { apart } from './apart';

const square = (x: number, y: number): Point[][] => [
  [
    [x, y],
    [x + 2, y],
    [x + 2, y + 2],
    [x, y + 2],
  ],
];

it('areas that lie apart become one, and none is joined with one that it may lie upon', () => {
  const [a, b, over, c] = [square(0, 0), square(5, 0), square(1, 1), square(0, 5)];
  expect(apart([a, b, over, c])).toEqual([[...a, ...b, ...c], over]);
  expect(apart([])).toEqual([]);
});
