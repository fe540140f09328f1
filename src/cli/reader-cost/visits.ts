import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { BROWSER_ARGUMENTS } from '../browser-arguments';
import { compressed } from '../loaded-sizes';
import type { NginxRequest, NginxServer } from '../nginx/nginx-server';

/** What one visit asks of the host. */
export interface Visit {
  name: string;
  requests: number;
  /** Bytes on the way with headers, as nginx sends them with gzip. */
  gzipBytes: number;
  /** The same where a host presses by brotli at its strongest. */
  brotliBytes: number;
}

/** What a reader does once the page is asked for. */
type Read = (page: Page) => Promise<void>;

/** The live map stands, and whatever is kept for later is there. */
const readExplore: Read = async (page) => {
  await page.locator('.drawn [data-map-idle]').waitFor({ state: 'attached', timeout: 120_000 });
  await settled(page);
};

const tapEmbed: Read = async (page) => {
  await settled(page);
  await page.getByRole('button').first().press('Enter');
  await page.locator('main[data-state="live"]').waitFor({ timeout: 120_000 });
  await settled(page);
};

/** Nothing more is asked for, by the page or by a worker that keeps files for it. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    const kept = await navigator.serviceWorker?.getRegistration();
    if (kept) await navigator.serviceWorker.ready;
  });
}

/**
 * Each reader in a browser of its own, who comes twice: the second time the page itself is asked for
 * anew, as after its five minutes, and all else may come from what the browser keeps.
 */
export async function measureVisits(
  server: NginxServer,
  site: string,
  embed: string,
): Promise<Visit[]> {
  const { address } = server;
  const visit = (name: string, page: string, read: Read) =>
    visitTwice({ server, site, name, address: address + page, read });
  return [
    ...(await visit('explore', '', readExplore)),
    ...(await visit('embed', embed, settled)),
    ...(await visit('embed, tapped', embed, tapEmbed)),
  ];
}

interface Visitor {
  server: NginxServer;
  site: string;
  name: string;
  address: string;
  read: Read;
}

async function visitTwice({ server, site, name, address, read }: Visitor): Promise<Visit[]> {
  const executablePath = process.env.CHROMIUM_PATH || undefined;
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const start = server.requests().length;
    const first = await context.newPage();
    await first.goto(address);
    await read(first);
    await first.close();
    const before = server.requests().length;
    const second = await context.newPage();
    await second.goto(address, { waitUntil: 'networkidle' });
    const again = server.requests().length;
    await second.reload();
    await read(second);
    return [
      sumOf(`${name}, first visit`, server.requests().slice(start, before), site),
      sumOf(`${name}, second visit`, server.requests().slice(again), site),
    ];
  } finally {
    await browser.close();
  }
}

function sumOf(name: string, requests: readonly NginxRequest[], site: string): Visit {
  const sum = (bytes: (request: NginxRequest) => number) =>
    requests.reduce((all, request) => all + bytes(request), 0);
  return {
    name,
    requests: requests.length,
    gzipBytes: sum(({ sent }) => sent),
    brotliBytes: sum((request) => request.sent - request.body + brotliOf(request, site)),
  };
}

/** Bytes of an answer's body by brotli; of one without a body, none. */
function brotliOf({ path, status, body }: NginxRequest, site: string): number {
  if (status !== 200) return body;
  const file = join(site, decodeURIComponent(path.replace(/[?#].*/, '')));
  return compressed(readFileSync(statSync(file).isDirectory() ? join(file, 'index.html') : file));
}
