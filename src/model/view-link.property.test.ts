import { describe, expect, it } from 'vitest';
import { SEED } from '../testing/deep';
import { ignoresNonsense, readsAnyText, readsBackItsViews } from './test-support/view-links';
import { parseViewLink } from './view-link';

const RUNS = 500;

describe('links, as they are generated', () => {
  it('give back the view that they were written from', () => {
    readsBackItsViews(RUNS, SEED);
  });

  it('of nonsense give the default view and the names of all that was ignored', () => {
    ignoresNonsense(RUNS, SEED);
  });

  it('of any text are read without a throw, into a view that has a link', () => {
    readsAnyText(RUNS, SEED);
  });
});

it('a link of a million characters is read at once, and the name of what was ignored is cut', () => {
  const vocabulary = {
    defaultClaim: 'line',
    claims: new Map([['line', []]]),
    layers: new Set<string>(),
    sections: new Set<string>(),
    names: new Set<string>(),
    settings: { near: new Set<string>(), figures: new Set<string>() },
    tour: new Map(),
  };
  const long = 'x'.repeat(1_000_000);
  const { view, ignored } = parseViewLink(`${long}=1&show=${long}`, vocabulary);
  expect(view.claim).toBe('line');
  expect(ignored).toEqual([`${'x'.repeat(40)}…`, 'show']);
});
