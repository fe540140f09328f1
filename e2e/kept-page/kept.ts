import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { hasElement, mapRests, until, watchFaults } from '../firefox/firefox-page';
import { startSite } from '../site-process';
import { leaveAndComeBack, noteShown, shownSince, startKeeping, whyNotKept } from './kept-browser';

const hash = (page: Page) => page.evaluate(() => location.hash);
const changes = (page: Page) =>
  page.evaluate(() => document.querySelector('.line-tool .line-changes')?.textContent ?? '');
const linkChanges = (page: Page, before: string) =>
  until(page, 'the link follows', (was) => location.hash !== was, before);

/** Goes away and back, and fails unless it is the very page that was left. */
async function isKept(page: Page, site: string, times: number): Promise<void> {
  await leaveAndComeBack(page, `${site}status/`);
  await until(page, 'the page is there again', () => location.pathname.endsWith('/en/'));
  const wanted = Array.from({ length: times }, () => true);
  const shown = await shownSince(page);
  assert.deepEqual(shown, wanted, `shown ${JSON.stringify(shown)}: ${await whyNotKept(page)}`);
}

/** A view that is not the first: another claim, the map moved and the layers open. */
async function makesAView(page: Page, site: string): Promise<void> {
  await page.goto(`${site}en/`);
  await mapRests(page);
  await page.click('.claims li:last-child a');
  await until(page, 'the claim', () => location.hash.includes('claim='));
  const before = await hash(page);
  await page.click('.tool-group .tool:nth-child(1)');
  await linkChanges(page, before);
  await mapRests(page);
}

async function keepsTheView(page: Page, site: string): Promise<void> {
  await makesAView(page, site);
  await noteShown(page);
  const [view, title] = [
    await hash(page),
    await page.$eval('#claim-title', (own) => own.textContent),
  ];
  for (const times of [1, 2]) {
    await isKept(page, site, times);
    assert.equal(await hash(page), view);
    assert.equal(await page.$eval('#claim-title', (own) => own.textContent), title);
    await mapRests(page);
  }
}

/** The map that came back moves, and another claim can be picked. */
async function answers(page: Page): Promise<void> {
  const before = await hash(page);
  await page.focus('.map-canvas canvas');
  await page.keyboard.press('ArrowLeft');
  await linkChanges(page, before);
  const title = await page.$eval('#claim-title', (own) => own.textContent ?? '');
  await page.click('.claims li:first-child a');
  await until(
    page,
    'another claim',
    (was) => document.querySelector('#claim-title')?.textContent !== was,
    title,
  );
  await mapRests(page);
}

/** A position of the line moved by keys. */
async function movesTheLine(page: Page): Promise<void> {
  const before = await hash(page);
  await page.focus('.vertex[aria-current]');
  await page.keyboard.press('ArrowUp');
  await until(
    page,
    'the moved line stands in the link',
    (was) => location.hash !== was && location.hash.includes('line='),
    before,
  );
}

async function keepsTheLine(page: Page, site: string): Promise<void> {
  await page.goto(`${site}en/#open=line`);
  await page.reload();
  await hasElement(page, '.line-tool input[type=number]');
  await mapRests(page);
  await page.focus('.line-tool input[type=number]');
  await page.keyboard.press('Enter');
  await hasElement(page, '.vertex[aria-current]');
  await movesTheLine(page);
  await noteShown(page);
  const [view, told] = [await hash(page), await changes(page)];
  assert.notEqual(told, '');
  await isKept(page, site, 1);
  assert.deepEqual([await hash(page), await changes(page)], [view, told]);
  await movesTheLine(page);
}

/** Runs the checks and prints a line for each; stops at the first that fails. */
async function run(path: string): Promise<boolean> {
  const { address: site, stop } = await startSite('/news/map/');
  const browser = await startKeeping(path);
  const page = await browser.newPage();
  const faults = watchFaults(page, site);
  const checks: [string, () => Promise<void>][] = [
    ['gives back the page with its view', () => keepsTheView(page, site)],
    ['answers when it is back', () => answers(page)],
    ['gives back the reader’s line, which moves on', () => keepsTheLine(page, site)],
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

const [path = 'chromium'] = process.argv.slice(2);
process.exitCode = (await run(path)) ? 0 : 1;
