import { expect, it } from 'vitest';
import { partsOnly } from './finding';

it('a finding of parts alone is decidable where any of them is', () => {
  const finding = (...decidable: boolean[]) =>
    partsOnly(decidable.map((each) => ({ decidable: each })) as never, []);
  expect(finding(false, true).decidable).toBe(true);
  expect(finding(true, true).decidable).toBe(true);
  expect(finding(false, false).decidable).toBe(false);
  expect(finding().decidable).toBe(false);
  expect(finding(true)).toMatchObject({ value: null, low: null, high: null, versions: [] });
});
