import { describe, expect, it } from 'vitest';
import { itAgrees } from '../test-support/answers/answer';
import { LINE_LENGTHS } from '../test-support/answers/length';
import { measured } from '../test-support/dossier';

describe('the length of a line', () => {
  itAgrees(LINE_LENGTHS);

  it('of the border lies within a tenth of the published 996 to 1,007 km', () => {
    const { value } = measured('border-length');
    expect(Math.abs((value ?? 0) / 1_000_000 - 1)).toBeLessThan(0.1);
  });

  it('of the border leaves the perimeters of the exclaves out of the sum', () => {
    const { value, parts } = measured('border-length');
    const beside = parts.filter(({ group }) => group === 'beside');
    const inSum = parts.filter(({ group }) => group !== 'beside');
    expect(beside).toHaveLength(4);
    expect(inSum.reduce((sum, part) => sum + part.value, 0)).toBeCloseTo(value ?? 0, 6);
  });

  it('of the delimited sections is about the published 12.7 km', () => {
    const { low, high } = measured('delimited-length');
    expect(low).toBeLessThan(12_700);
    expect(high).toBeGreaterThan(12_700);
  });

  it.each(['border-length', 'armenia-iran-border'])(
    'is less where less detail is drawn: %s',
    (id) => {
      const { value, low, high, causes } = measured(id);
      const simplified = value ?? 0;
      expect(low).toBeLessThan(simplified);
      expect(low).toBeGreaterThan(0.98 * simplified);
      expect([high, causes]).toEqual([value, ['generalisation']]);
    },
  );
});
