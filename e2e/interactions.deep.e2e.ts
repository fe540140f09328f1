import { openWithMap } from './access/open-page';
import { expect, test } from './fixtures';
import { INTERACTIONS } from './interactions/list';
import { type Cost, costOf, watchInteractions } from './interactions/watch';

/** As slow as a cheap phone, against this machine. */
const THROTTLING = 4;
const GOAL_MS = 100;
const ROUNDS = 3;

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

test.use({ actionTimeout: 60_000 });

test(
  'every interaction answers within 100 ms at 4 times CPU throttling',
  { tag: '@timed' },
  async ({ page, context }, { annotations }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const session = await watchInteractions(page);
    await openWithMap(page, 'en/');
    const costs = new Map<string, Cost[]>();
    // The first round loads what each needs; from the second on it is the interaction alone.
    for (let round = 0; round <= ROUNDS; round += 1) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: round === 0 ? 1 : THROTTLING });
      for (const { name, run, back } of INTERACTIONS) {
        const cost = await costOf(page, () => run(page));
        if (round === 0) await page.waitForLoadState('networkidle');
        await back?.(page);
        if (round > 0) costs.set(name, [...(costs.get(name) ?? []), cost]);
      }
    }
    const told = [...costs].map(([name, all]) => ({
      name,
      durationMs: median(all.map(({ durationMs }) => durationMs)),
      delayMs: Math.round(median(all.map(({ delayMs }) => delayMs))),
      processingMs: Math.round(median(all.map(({ processingMs }) => processingMs))),
    }));
    console.table(told);
    annotations.push({ type: 'cases', description: String(told.length) });
    expect(told.filter(({ processingMs }) => processingMs > GOAL_MS)).toEqual([]);
  },
);
