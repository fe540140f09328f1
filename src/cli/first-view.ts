import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Manifest } from 'vite';
import { BROWSER_ARGUMENTS } from './browser-arguments';
import { compressed, type Loaded, languageSizes, type Sizes, sizesOf } from './loaded-sizes';
import { type Outcome, single } from './run-step';
import { serveFolder } from './static-server';

const BUDGETS = 'e2e/size-budgets.json';

/** Bytes: above the limit the step fails; the goal is what the limit is to come down to. */
type Budgets = Record<Budgeted, { limit: number; goal: number }>;

/** What has a limit: the first view, and what any one language costs beyond its letters. */
type Budgeted = keyof Sizes | 'language';

/** Holds what the first view of the built site really loads against the budgets. */
export async function checkSizes(): Promise<Outcome> {
  const dir = process.env.DELIMIT_OUT ?? 'dist';
  const budgets = JSON.parse(readFileSync(BUDGETS, 'utf8')) as Budgets;
  const manifest = JSON.parse(readFileSync(join(dir, '.vite/manifest.json'), 'utf8')) as Manifest;
  const read = (file: string) => readFileSync(join(dir, file));
  const first = sizesOf(await loadFirstView(dir), manifest);
  const sizes: Record<Budgeted, number> = {
    ...first,
    html: Math.max(first.html, ...pageSizes(dir)),
    language: Math.max(0, ...languageSizes(read, manifest).values()),
  };
  const names = ['html', 'beforeMap', 'total', 'language'] as const;
  const over = names.filter((name) => sizes[name] > budgets[name].limit);
  const said = names.map((name) => line(name, sizes[name], budgets[name])).join(', ');
  return single(over.length === 0, `Over the limit in ${BUDGETS}: ${over.join(', ')}`, said);
}

/** The page of each language, which holds its whole text. */
function pageSizes(dir: string): number[] {
  const folders = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const pages = folders.map(({ name }) => join(dir, name, 'index.html')).filter(existsSync);
  return pages.map((page) => compressed(readFileSync(page)));
}

function line(name: string, bytes: number, { limit, goal }: Budgets[Budgeted]): string {
  const aim = goal < limit ? ` (goal ${kilobytes(goal)})` : '';
  return `${name} ${kilobytes(bytes)} of ${kilobytes(limit)} kB${aim}`;
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
    await page.locator('[data-map-idle]').waitFor({ state: 'attached', timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    return await Promise.all(loaded);
  } finally {
    await browser.close();
    await site.close();
  }
}
