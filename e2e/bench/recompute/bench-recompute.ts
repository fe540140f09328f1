import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { dossierFolder } from '../../../src/build/dossier-folder';
import { loadDossier } from '../../../src/build/load-dossier';
import { BROWSER_ARGUMENTS } from '../../../src/cli/browser-arguments';
import { findBrowser } from '../../../src/cli/find-browser';
import { serveFolder } from '../../../src/cli/static-server';
import { thisMachine } from '../../../src/cli/this-machine';
import { type RecomputeResult, timeRecompute } from './time-recompute';

/** The recompute in this process and in the browser, there also with the processor slowed. */
export interface RecomputeResults {
  node: RecomputeResult;
  browser: RecomputeResult;
  slowedBrowser: RecomputeResult;
}

export const CPU_SLOWDOWN = 4;

/** Times the full recompute in Node, and in Chromium in a page that is built as the site is. */
export async function benchRecompute(say: (line: string) => void): Promise<RecomputeResults> {
  const { contents, data } = loadDossier(dossierFolder());
  say('recompute: in this process');
  const node = timeRecompute(contents, data);
  const dir = mkdtempSync(join(tmpdir(), 'delimit-recompute-'));
  try {
    await buildPage(dir);
    const { layers, measurements } = contents;
    const given = { contents: { layers, measurements }, layers: [...data] };
    writeFileSync(join(dir, 'dossier.json'), JSON.stringify(given));
    say('recompute: in the browser');
    const browser = await inBrowser(dir, 1);
    say(`recompute: in the browser, processor ${CPU_SLOWDOWN} times slower`);
    return { node, browser, slowedBrowser: await inBrowser(dir, CPU_SLOWDOWN) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function buildPage(dir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: dir,
      emptyOutDir: true,
      lib: { entry: 'e2e/bench/recompute/page.ts', formats: ['es'], fileName: 'page' },
    },
  });
  writeFileSync(
    join(dir, 'index.html'),
    '<!doctype html><title>Recompute</title><script type="module" src="page.js"></script>',
  );
}

async function inBrowser(dir: string, slowdown: number): Promise<RecomputeResult> {
  const { path, own, said } = findBrowser(thisMachine(), false);
  if (!path) throw new Error(`The bench needs a browser: ${said}`);
  const executablePath = own ? undefined : path;
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  const server = await serveFolder(dir);
  try {
    const page = await browser.newPage();
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(server.address, { waitUntil: 'load' });
    return await page.evaluate(() => window.timeRecompute());
  } finally {
    await browser.close();
    await server.close();
  }
}
