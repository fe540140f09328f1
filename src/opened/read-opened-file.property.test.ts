import { expect, it } from 'vitest';
import { SEED } from '../testing/deep';
import { opensMutatedFiles } from './test-support/mutations';

it('a mutated file is opened soundly or refused with reasons, and never throws', async () => {
  const opened = await opensMutatedFiles(300, SEED);
  // Both ends are met: the mutations are neither too coarse nor too fine.
  expect(opened).toBeGreaterThan(10);
  expect(opened).toBeLessThan(290);
});
