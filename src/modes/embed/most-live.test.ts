import { expect, it } from 'vitest';
import { tooMany } from './most-live';

const seen = (...times: number[]) => times.map((seenAt, i) => ({ id: `map-${i}`, seenAt }));
const resting = (live: ReturnType<typeof seen>, most: number) =>
  tooMany(live, 'map-0', most).map(({ id }) => id);

it('lets as many be as there may be', () => {
  expect(resting(seen(5, 1, 9), 3)).toEqual([]);
});

it('asks those to rest that have been out of sight longest', () => {
  expect(resting(seen(5, 1, 9, 3), 2)).toEqual(['map-1', 'map-3']);
});

it('never asks the one that has just started, though nobody has seen it yet', () => {
  expect(resting(seen(0, 1, 9), 2)).toEqual(['map-1']);
});
