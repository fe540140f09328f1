import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { serveFolder } from '../../src/cli/static-server';

/** What each build writes its own version into, as far as these tests open it. */
const VERSIONED = ['index.html', 'service-worker.js'];

/** A site that a test may change and take off the network. */
export interface OwnSite {
  address: string;
  /** Puts another version of the page and its service worker there, as a new build does. */
  renew: (build: string) => void;
  /** Ends the server: nothing is reached any more. */
  close: () => Promise<void>;
}

async function openOwnSite(): Promise<OwnSite & { remove: () => void }> {
  const built = resolve(process.env.DELIMIT_OUT ?? 'dist');
  const dir = mkdtempSync(join(tmpdir(), 'delimit-site-'));
  for (const name of readdirSync(built)) {
    const put = VERSIONED.includes(name) ? copyFileSync : symlinkSync;
    put(join(built, name), join(dir, name));
  }
  const build = /"delimit-build" content="([0-9a-f]+)"/.exec(
    readFileSync(join(built, 'index.html'), 'utf8'),
  )?.[1];
  if (!build) throw new Error('The page names no build');
  const { address, close } = await serveFolder(dir, '/news/map/');
  return {
    address,
    renew: (next) => {
      for (const file of VERSIONED.map((name) => join(dir, name))) {
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll(build, next));
      }
    },
    close,
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** Tests on a site of their own, for those that use a service worker; errors of the page fail them. */
export const test = base.extend<{ ownSite: OwnSite }>({
  ownSite: async ({ page }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    const site = await openOwnSite();
    await use(site);
    await site.close();
    site.remove();
    expect(faults).toEqual([]);
  },
});

export { expect };
