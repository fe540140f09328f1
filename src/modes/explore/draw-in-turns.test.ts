import { expect, it } from 'vitest';
import type { Steps } from '../../plate/steps';
import { inTurns } from './draw-in-turns';

/** Four steps; `between` is called before each. */
function* fourSteps(between: () => void): Steps<string> {
  for (let step = 0; step < 4; step += 1) {
    between();
    yield;
  }
  return 'whole';
}

it('lets other work come between where steps take a whole turn, and gives what they make', async () => {
  const order: string[] = [];
  const steps = fourSteps(() => {
    order.push('step');
    setImmediate(() => order.push('other'));
  });
  expect(await inTurns(steps, new AbortController().signal, 0)).toBe('whole');
  expect(order.filter((one) => one === 'step')).toHaveLength(4);
  expect(order.slice(0, order.lastIndexOf('step'))).toContain('other');
});

it('begins in a task of its own, and never where it was given up before', async () => {
  const over = new AbortController();
  let begun = 0;
  const given = inTurns(
    fourSteps(() => {
      begun += 1;
    }),
    over.signal,
  );
  expect(begun).toBe(0);
  over.abort();
  expect(await given).toBeNull();
  expect(begun).toBe(0);
});

it('stops in the middle where it is given up', async () => {
  const over = new AbortController();
  let begun = 0;
  const given = inTurns(
    fourSteps(() => {
      begun += 1;
      if (begun === 2) over.abort();
    }),
    over.signal,
  );
  expect(await given).toBeNull();
  expect(begun).toBe(2);
});
