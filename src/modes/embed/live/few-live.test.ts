import { expect, it } from 'vitest';
import { tooMany } from './few-live';

const seen = (...times: number[]) => times.map((seenAt, i) => ({ id: `map-${i}`, seenAt }));

it('lets as many be as there may be', () => {
  expect(tooMany(seen(5, 1, 9), 'map-0', 3)).toEqual([]);
});

it('asks those to rest that have been out of sight longest', () => {
  expect(tooMany(seen(5, 1, 9, 3), 'map-0', 2)).toEqual(['map-1', 'map-3']);
});

it('never asks the one that has just started, though nobody has seen it yet', () => {
  expect(tooMany(seen(0, 1, 9), 'map-0', 2)).toEqual(['map-1']);
});
