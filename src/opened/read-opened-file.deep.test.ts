import { expect, it } from 'vitest';
import { countCases, SEED } from '../testing/deep';
import { opensGeneratedFiles } from './test-support/generated-files';
import { opensMutatedFiles } from './test-support/mutations';

const CASES = 5000;

it('a mutated file of a reader is opened soundly or refused with reasons', async (context) => {
  await opensMutatedFiles(CASES, SEED);
  countCases(context, CASES);
});

it('a generated file of hostile names, markup, nesting and numbers is opened soundly or refused with reasons', async (context) => {
  const opened = await opensGeneratedFiles(CASES, SEED);
  // Both ends are met.
  expect(opened).toBeGreaterThan(CASES / 50);
  expect(opened).toBeLessThan(CASES * 0.9);
  countCases(context, CASES);
});
