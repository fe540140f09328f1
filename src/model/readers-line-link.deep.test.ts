import { it } from 'vitest';
import { countCases, SEED } from '../testing/deep';
import { readsBackItsLines, refusesDamagedLines } from './test-support/readers-lines';

const CASES = 20_000;

it('a reader’s line is read back from its text to the last digit', (context) => {
  readsBackItsLines(CASES, SEED);
  countCases(context, CASES);
});

it('a damaged text of a reader’s line is read as nothing', (context) => {
  refusesDamagedLines(CASES, SEED);
  countCases(context, CASES);
});
