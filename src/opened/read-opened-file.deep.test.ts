import { it } from 'vitest';
import { countCases, SEED } from '../testing/deep';
import { opensMutatedFiles } from './test-support/mutations';

const CASES = 5000;

it('a mutated file of a reader is opened soundly or refused with reasons', async (context) => {
  await opensMutatedFiles(CASES, SEED);
  countCases(context, CASES);
});
