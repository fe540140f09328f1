import assert from 'node:assert/strict';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer-core';
import { startSite } from '../site-process';
import { hasElement, mapRests, startFirefox, until, watchFaults } from './firefox-page';

/** A drawn map has at least so many colours; a blank canvas, or the drawing's ground alone, has not. */
const FEWEST_COLOURS = 40;

const titleText = (page: Page) =>
  page.evaluate(() => document.querySelector('#claim-title')?.textContent ?? '');
const hash = (page: Page) => page.evaluate(() => location.hash);

/** How many colours stand in the middle of the live map. */
async function coloursOfMap(page: Page): Promise<number> {
  const canvas = await page.$('.map-canvas canvas');
  const bytes = await canvas?.screenshot();
  const { data } = PNG.sync.read(Buffer.from(bytes ?? []));
  const seen = new Set<number>();
  for (let at = 0; at < data.length; at += 4) seen.add(data.readUInt32BE(at));
  return seen.size;
}

async function opens(page: Page, site: string): Promise<void> {
  await page.goto(`${site}en/`);
  await mapRests(page);
  assert.ok((await coloursOfMap(page)) >= FEWEST_COLOURS, 'the live map is drawn');
}

/** Each claim of the list in turn: its title and its map. */
async function picksEachClaim(page: Page): Promise<void> {
  const links = await page.$$('.claims li a');
  assert.ok(links.length > 1);
  const titles = new Set<string>();
  for (const index of links.keys()) {
    const before = await titleText(page);
    const link = `.claims li:nth-child(${index + 1}) a`;
    const isShown = (await page.$(`${link}[aria-current]`)) !== null;
    await page.$eval(link, (own) => (own as HTMLElement).scrollIntoView({ block: 'center' }));
    await page.click(link);
    if (!isShown)
      await until(
        page,
        `the claim ${index + 1}`,
        (was) => (document.querySelector('#claim-title')?.textContent ?? was) !== was,
        before,
      );
    titles.add(await titleText(page));
    await mapRests(page);
    assert.ok((await coloursOfMap(page)) >= FEWEST_COLOURS, `the map of claim ${index + 1}`);
  }
  assert.equal(titles.size, links.length, 'each claim has a title of its own');
}

const movedFrom = (page: Page, before: string) =>
  until(page, 'the link follows the map', (was) => location.hash !== was, before);

/** By dragging, by the tools and by keys; the link follows each. */
async function movesTheMap(page: Page): Promise<void> {
  const canvas = await page.$('.map-canvas canvas');
  const box = await canvas?.boundingBox();
  assert.ok(box);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const waysToMove = [
    async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 120, y + 60, { steps: 6 });
      await page.mouse.up();
    },
    () => page.click('.tool-group .tool:nth-child(1)'),
    async () => {
      await page.focus('.map-canvas canvas');
      await page.keyboard.press('ArrowLeft');
    },
  ];
  for (const move of waysToMove) {
    const before = await hash(page);
    await move();
    await movedFrom(page, before);
    assert.match(await hash(page), /map=\d/);
    await mapRests(page);
  }
}

/** The address that is copied is pasted, and opens the very view. */
async function shares(page: Page, browser: Browser, site: string): Promise<void> {
  const [title, view] = [await titleText(page), await hash(page)];
  await page.click('.claim-actions button');
  await until(page, 'that the link is copied', () =>
    Boolean(document.querySelector('.claim-actions [role="status"]')?.textContent),
  );
  await page.click('.search-open');
  await hasElement(page, '.place-search input');
  await page.focus('.place-search input');
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  const address = await page.$eval('.place-search input', (own) => (own as HTMLInputElement).value);
  assert.ok(address.startsWith(site), `the copied address is of this site: ${address}`);
  const other = await browser.newPage();
  const faults = watchFaults(other, site);
  await other.goto(address);
  await hasElement(other, 'html.live');
  assert.equal(await titleText(other), title);
  assert.equal(await hash(other), view);
  assert.deepEqual(faults, []);
}

/** Runs the checks and prints a line for each; stops at the first that fails, since the next stand on it. */
async function run(path: string): Promise<boolean> {
  const { address: site, stop } = await startSite('/news/map/');
  const browser = await startFirefox(path);
  const page = await browser.newPage();
  const faults = watchFaults(page, site);
  const checks: [string, () => Promise<void>][] = [
    ['opens with its live map', () => opens(page, site)],
    ['picks each claim', () => picksEachClaim(page)],
    ['moves the map', () => movesTheMap(page)],
    ['shares the view', () => shares(page, browser, site)],
    ['has no error and asks no other site', async () => assert.deepEqual(faults, [])],
  ];
  let name = '';
  try {
    for (const [own, check] of checks) {
      name = own;
      await check();
      console.log(`ok ${name}`);
    }
    return true;
  } catch (error) {
    console.log(`FAILED ${name}: ${error}\n${faults.join('\n')}`);
    return false;
  } finally {
    await browser.close();
    await stop();
  }
}

const [path = 'firefox-esr'] = process.argv.slice(2);
process.exitCode = (await run(path)) ? 0 : 1;
