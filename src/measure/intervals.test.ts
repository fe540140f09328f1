import { expect, it } from 'vitest';
import { subtractIntervals, totalMetres, unionIntervals } from './intervals';

const between = (...ends: [number, number][]) =>
  ends.map(([fromMetres, toMetres]) => ({ fromMetres, toMetres }));

it('joins intervals that overlap or touch and leaves the given ones as they are', () => {
  const given = between([5, 9], [0, 2], [2, 3], [6, 7], [4, 4]);
  expect(unionIntervals(given)).toEqual(between([0, 3], [5, 9]));
  expect(given).toEqual(between([5, 9], [0, 2], [2, 3], [6, 7], [4, 4]));
});

it('subtracts and intersects', () => {
  const a = between([0, 10], [20, 30]);
  const b = between([-5, 1], [4, 6], [9, 22], [29, 40]);
  expect(subtractIntervals(a, b)).toEqual(between([1, 4], [6, 9], [22, 29]));
  expect(subtractIntervals(a, [])).toEqual(a);
});

it('adds up the metres of disjoint intervals', () => {
  expect(totalMetres(between([0, 10], [20, 30.5]))).toBe(20.5);
});
