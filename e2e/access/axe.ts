import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The dearest rule by far, and the only one that looks at each text by itself. */
const CONTRAST = 'color-contrast';

/** Runs in the page: axe with every rule, the best practices with the standard. */
async function runAxe([selector, contrast]: [string | undefined, string]) {
  const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
  const runs: [axe.ElementContext, axe.RunOptions][] = selector
    ? [
        [document, { rules: { [contrast]: { enabled: false } } }],
        [selector, { runOnly: [contrast] }],
      ]
    : [[document, {}]];
  const found: axe.Result[] = [];
  for (const [context, options] of runs) {
    const { violations } = await loaded.run(context, { ...options, resultTypes: ['violations'] });
    found.push(...violations);
  }
  return found;
}

/**
 * What axe finds against a page as it stands, by all of its rules. Where a selector tells the part
 * that has just opened, the contrast of texts is looked at in that part alone: of the rest it was
 * looked at before.
 */
export async function accessFaults(page: Page, opened?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate(runAxe, [opened, CONTRAST] as [string | undefined, string]);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} at ${html}: ${failureSummary}`),
  );
}
