import { chromium, type Page } from 'playwright';
import { dossierFolder } from '../../../src/build/dossier-folder';
import { BROWSER_ARGUMENTS } from '../../../src/cli/browser-arguments';
import { findBrowser } from '../../../src/cli/find-browser';
import { loadOrders } from '../../../src/cli/render/load-orders';
import { makePrint } from '../../../src/cli/render/make-print';
import { renderOptions } from '../../../src/cli/render/render-options';
import { thisMachine } from '../../../src/cli/this-machine';
import { withHarness } from '../../harness';
import { median } from '../statistics';
import type { MadePage, PageMaker } from './page/main';

export const MAKERS = ['png', 'pdf', 'read-back'] as const satisfies PageMaker[];

export interface PrintResults {
  /** In the browser: medians, and every run's milliseconds. */
  browser: Record<PageMaker, { page: MadePage; ms: number[] }>;
  /** On the command line. */
  commandLine: Record<'png' | 'pdf', { ms: number; bytes: number }>;
  /** The read-back's median over that of our page, both in the browser. */
  readBackToPng: number;
  readBackToPdf: number;
}

/** A read-back takes long where the graphics are drawn by software. */
const MOST_RUNS = 3;

async function openPage(address: string) {
  const { path, own, said } = findBrowser(thisMachine(), false);
  if (!path) throw new Error(`The bench needs a browser: ${said}`);
  const executablePath = own ? undefined : path;
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  page.setDefaultTimeout(300_000);
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => window.prepare());
  return { page, close: () => browser.close() };
}

async function runsOf(page: Page, runs: number, say: (line: string) => void) {
  const made: Record<PageMaker, MadePage[]> = { png: [], pdf: [], 'read-back': [] };
  for (let run = 0; run <= runs; run += 1) {
    for (const maker of MAKERS) {
      const one = await page.evaluate((wanted) => window.makePage(wanted), maker);
      if (run > 0) made[maker].push(one);
    }
    say(run === 0 ? 'print: made each page once' : `print: run ${run} of ${runs}`);
  }
  return made;
}

function summary(pages: readonly MadePage[]) {
  const [first] = pages;
  if (!first) throw new Error('No page was made');
  const ms = pages.map((each) => each.ms);
  return { page: { ...first, ms: median(ms) }, ms };
}

/** The same page by the command line's own functions, after one that does not count. */
async function onCommandLine(runs: number) {
  const options = renderOptions(['--dir', dossierFolder(), '--size', 'a3-landscape']);
  const [order] = await loadOrders(options);
  if (!order) throw new Error('There is nothing to print');
  const timed = async (format: 'png' | 'pdf') => {
    const times: number[] = [];
    let bytes = 0;
    for (let run = 0; run <= runs; run += 1) {
      const start = performance.now();
      bytes = (await makePrint(order, format)).length;
      if (run > 0) times.push(performance.now() - start);
    }
    return { ms: median(times), bytes };
  };
  return { png: await timed('png'), pdf: await timed('pdf') };
}

/** An A3 page at 300 dpi: ours as PNG and PDF, and MapLibre's canvas read back, by turns. */
export async function benchPrint(
  wanted: number,
  say: (line: string) => void,
): Promise<PrintResults> {
  const runs = Math.min(wanted, MOST_RUNS);
  say('print: building the page');
  let made: Awaited<ReturnType<typeof runsOf>> | undefined;
  await withHarness('e2e/bench/print/page/vite.config.ts', 'print', async (address) => {
    const { page, close } = await openPage(address);
    try {
      made = await runsOf(page, runs, say);
    } finally {
      await close();
    }
  });
  if (!made) throw new Error('No page was made');
  const browser = {
    png: summary(made.png),
    pdf: summary(made.pdf),
    'read-back': summary(made['read-back']),
  };
  const slow = browser['read-back'].page.ms;
  return {
    browser,
    commandLine: await onCommandLine(runs),
    readBackToPng: slow / browser.png.page.ms,
    readBackToPdf: slow / browser.pdf.page.ms,
  };
}
