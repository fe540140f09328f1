import { it } from 'vitest';
import { countCases, SEED } from '../testing/deep';
import { ignoresNonsense, readsAnyText, readsBackItsViews } from './test-support/view-links';

const CASES = 20_000;

it('a link gives back any view over any vocabulary', (context) => {
  readsBackItsViews(CASES, SEED);
  countCases(context, CASES);
});

it('a link of nonsense gives the default view and the names of all that was ignored', (context) => {
  ignoresNonsense(CASES, SEED);
  countCases(context, CASES);
});

it('a link of any text is read without a throw, into a view that has a link', (context) => {
  readsAnyText(CASES, SEED);
  countCases(context, CASES);
});
