import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, Request } from '@playwright/test';
import { unzipSync } from 'fflate';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { compressed } from '../src/cli/loaded-sizes';
import { accessFaults } from './access/axe';
import { embedIn, expect, expectDrawing, test } from './embed/embed-test';
import { openBuilder } from './embed/open-builder';

const dist = process.env.DELIMIT_OUT ?? 'dist';
const { claims, dossier } = readContents(dossierFolder());
const [language = ''] = dossier.languages;
const [claim] = claims;

test.setTimeout(120_000);

test('the embed of every claim and language is one file of at most 40 kB', () => {
  const pages = dossier.languages.flatMap((code) => claims.map(({ id }) => `${code}/${id}`));
  // Nothing that a browser would ask for before a tap.
  const asked = /<(?:link rel="(?:stylesheet|preload|modulepreload)"|script [^>]*src|img)/;
  const faults = pages.filter((name) => {
    const page = readFileSync(join(dist, `embed/${name}/index.html`));
    return compressed(page) > 40_000 || asked.test(page.toString());
  });
  expect(faults).toEqual([]);
});

test('the builder stands in a telephone’s width without a fault of access', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const panel = await openBuilder(page, site, `${language}/`);
  await expectDrawing(embedIn(page));
  expect(await accessFaults(page, '.embed-panel')).toEqual([]);
  const wider = await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(wider).toBeLessThanOrEqual(0);
});

/** Puts the files for one's own server into a folder. */
async function ownServer(page: Page, site: string, folder: string): Promise<void> {
  const panel = await openBuilder(page, site, `${language}/`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'zip' }).click(),
  ]);
  mkdirSync(folder, { recursive: true });
  const files = unzipSync(readFileSync(await download.path()));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
}

/** Opens an own copy and holds it to be read there without asking for anything else. */
async function readsWhole(page: Page, address: string, site: string): Promise<void> {
  const asked: string[] = [];
  const note = (request: Request) => asked.push(request.url());
  page.on('request', note);
  await page.goto(address);
  await expect(page.locator('[data-delimit-drawing]:visible svg')).toBeVisible();
  await expect(page.locator('#finding .number').first()).toContainText(/\d/);
  await expect(page.locator('button')).toHaveCount(0);
  await expect(page.locator('.explore a')).toHaveAttribute('href', new RegExp(`^${site}`));
  page.off('request', note);
  expect(asked).toEqual([address]);
}

test('the files for one’s own server open from a plain folder, and below a path of another host', async ({
  page,
  site,
  host,
}, info) => {
  const folder = info.outputPath('own-server');
  await ownServer(page, site, folder);
  await readsWhole(page, pathToFileURL(join(folder, 'index.html')).href, site);
  host.serveFolder('/2024/graphics/map/', folder);
  await readsWhole(page, `${host.origin}/2024/graphics/map/`, site);
  await page.goto(`${host.origin}/2024/graphics/map/figure.svg`);
  await expect(page.locator('svg').first()).toBeVisible();
});

test('a host whose width answers to the height is not chased', async ({ page, openHost }) => {
  // As a host does that shows its scroll bar, of 15 px, once the map is as high as at first.
  const answer = `<script>let first = 0; window.told = 0;
    addEventListener('delimit-height', ({ detail, target }) => {
      window.told += 1; first ||= detail.height;
      target.style.width = (detail.height >= first ? 585 : 600) + 'px';
    });</script>`;
  const place = `<figure style="width:600px" data-delimit-claim="${claim?.id}" data-delimit-lang="${language}"></figure>`;
  await openHost(`${answer}${place}<script async src="SITEembed.js"></script>`);
  await expectDrawing(embedIn(page));
  const told = await page.evaluate(async () => {
    for (let frames = 0; frames < 120; frames += 1)
      await new Promise((drawn) => requestAnimationFrame(drawn));
    return (globalThis as unknown as { told: number }).told;
  });
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThan(10);
});
