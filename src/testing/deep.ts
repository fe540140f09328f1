import type { TestContext } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** How many cases a deep test ran; `npm run test:deep` holds it against the committed count. */
    cases?: number;
  }
}

/** The seed of every deep test: `DELIMIT_SEED`, else a fixed one. */
export const SEED = Number(process.env.DELIMIT_SEED ?? 20260101);

/** Records how many cases the test ran. */
export function countCases({ task }: Pick<TestContext, 'task'>, cases: number): void {
  task.meta.cases = cases;
}

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
