import { expect, it } from 'vitest';
import { SEED } from '../testing/deep';
import type { LonLat } from './common';
import { isLineText } from './line-text';
import { changedLine, readLine, writeLine } from './readers-line-link';
import { readsBackItsLines, refusesDamagedLines } from './test-support/readers-lines';

const mapped: LonLat[] = [
  [45.123456, 41.000001],
  [45.2, 41.1],
  [45.3, 41.2],
  [45.4, 41.3],
];

it('reads back any line that it wrote, to the last digit', () => {
  readsBackItsLines(1000, SEED);
});

it('reads nothing from a damaged text, or from one for another line', () => {
  refusesDamagedLines(1000, SEED);
});

it('writes a vertex moved by a hundred metres in some twenty signs', () => {
  const text = writeLine(mapped, [{ index: 1, count: 1, positions: [[45.201, 41.10059]] }]);
  expect(text.length).toBeLessThanOrEqual(22);
  expect(isLineText(text)).toBe(true);
  expect(changedLine(mapped, readLine(mapped, text) ?? [])).toEqual([
    mapped[0],
    [45.201, 41.10059],
    mapped[2],
    mapped[3],
  ]);
});

it('does not take a text of more than two thousand signs for a link', () => {
  const positions = Array.from({ length: 900 }, (_, n): LonLat => [45 + n / 1000, 41]);
  const text = writeLine(mapped, [{ index: 1, count: 0, positions }]);
  expect(text.length).toBeGreaterThan(2000);
  expect(isLineText(text)).toBe(false);
  expect(readLine(mapped, text)?.[0]?.positions).toEqual(positions);
});
