import { describe, expect, it } from 'vitest';
import { itAgrees } from '../test-support/answers/answer';
import { LENGTHS_BEYOND } from '../test-support/answers/routes';
import { measured, partOf } from '../test-support/dossier';

describe('the length beyond a line', () => {
  itAgrees(LENGTHS_BEYOND);

  it('of the M16 is five pieces, one of them in an area that changed hands, at Kheirimly', () => {
    const { parts } = measured('highway-beyond-line');
    expect(parts.map(({ group }) => group)).toEqual([
      'kheirimly',
      'voskepar-triangle',
      'voskepar-triangle',
      'voskepar-triangle',
      'voskepar-triangle',
    ]);
  });

  it('of the M16 has other numbers of pieces on other versions of the line', () => {
    const counts = measured('highway-beyond-line').versions.map(({ line, count }) => [line, count]);
    expect(counts).toEqual([
      ['current', 5],
      ['2026-07', 7],
      ['2024-03', 8],
    ]);
  });

  it('of the older road is none, and comes too near to decide', () => {
    const found = measured('old-road');
    expect(partOf(found, 'beyond')).toMatchObject({ value: 0, low: 0, decidable: false });
    expect(partOf(found, 'closest-approach')).toMatchObject({ low: 0, decidable: false });
  });

  it('adds up: parts to the total, their lows to its low where no version is lower', () => {
    const { value, high, parts } = measured('highway-beyond-line');
    const sum = (of: 'value' | 'high') => parts.reduce((total, part) => total + part[of], 0);
    expect(sum('value')).toBeCloseTo(value ?? 0, 6);
    expect(sum('high')).toBeLessThanOrEqual((high ?? 0) + 1e-6);
    for (const { low, value: own, high: top } of parts) {
      expect(low).toBeLessThanOrEqual(own);
      expect(top).toBeGreaterThanOrEqual(own);
    }
  });
});
