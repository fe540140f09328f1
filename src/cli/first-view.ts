import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Manifest } from 'vite';
import { BROWSER_ARGUMENTS } from './browser-arguments';
import { type Loaded, type Sizes, sizesOf } from './loaded-sizes';
import { type Outcome, single } from './run-step';
import { serveFolder } from './static-server';

const BUDGETS = 'e2e/size-budgets.json';

/** Holds what the first view of the built site really loads against the budgets. */
export async function checkSizes(): Promise<Outcome> {
  const dir = process.env.DELIMIT_OUT ?? 'dist';
  const budgets = JSON.parse(readFileSync(BUDGETS, 'utf8')) as Sizes;
  const manifest = JSON.parse(readFileSync(join(dir, '.vite/manifest.json'), 'utf8')) as Manifest;
  const sizes = sizesOf(await loadFirstView(dir), manifest);
  const names = ['html', 'beforeMap', 'total'] as const;
  const lines = names.map(
    (name) => `${name} ${kilobytes(sizes[name])} of ${kilobytes(budgets[name])}`,
  );
  const over = names.filter((name) => sizes[name] > budgets[name]);
  const said = `${lines.join(', ')} kB`;
  return single(over.length === 0, `Over the budget: ${over.join(', ')} (${BUDGETS})`, said);
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** Opens the site in a browser and gives every file that it loads until nothing more comes. */
async function loadFirstView(dir: string): Promise<Loaded[]> {
  const site = await serveFolder(dir);
  const executablePath = process.env.CHROMIUM_PATH || undefined;
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const loaded: Promise<Loaded>[] = [];
    context.on('response', (response) => {
      const path = new URL(response.url()).pathname.slice(1) || 'index.html';
      if (response.url().startsWith(site.address)) {
        loaded.push(response.body().then((body) => ({ path, body })));
      }
    });
    const page = await context.newPage();
    await page.goto(site.address, { waitUntil: 'networkidle' });
    return await Promise.all(loaded);
  } finally {
    await browser.close();
    await site.close();
  }
}
