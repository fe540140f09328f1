import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { figure, live, mapStands, other } from './fault-page';

test.setTimeout(300_000);

const article = (page: Page) => page.locator('.panel article, .panel').first().innerText();

test.describe('whatever clock and time zone', () => {
  test.use({ withMap: false });

  const ODD = [
    { timezoneId: 'Pacific/Kiritimati', now: '1970-01-01T00:00:00Z' },
    { timezoneId: 'Pacific/Niue', now: '2099-12-31T23:59:59Z' },
    { timezoneId: 'Asia/Kathmandu', now: '2024-05-24T20:00:00Z' },
  ];

  test('the words, dates and figures are the same', async ({ browser, site }) => {
    const read = async (timezoneId: string, now: string | null) => {
      const context = await browser.newContext({ timezoneId, serviceWorkers: 'block' });
      const page = await context.newPage();
      if (now) await page.clock.setFixedTime(now);
      await page.goto(`${site}#claim=${other?.id}&date=2024-06-01`);
      await live(page);
      await figure(page);
      await page.waitForLoadState('networkidle');
      const words = await article(page);
      await context.close();
      return words;
    };
    const plain = await read('UTC', null);
    for (const { timezoneId, now } of ODD) expect(await read(timezoneId, now)).toBe(plain);
  });
});

/** A line of as many positions as may be opened, as a file on disk. */
function largestFile(path: string): void {
  const positions = Array.from({ length: 500_000 }, (_, at) => {
    const longitude = 44.9 + (0.4 * at) / 500_000;
    return `[${longitude.toFixed(9)},${(41.05 + 0.02 * Math.sin(at / 3000)).toFixed(9)}]`;
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `{"type":"LineString","coordinates":[${positions.join(',')}]}`);
}

test('a file of 500,000 positions opens while memory is short, and view and figures stay', async ({
  page,
  context,
}, testInfo) => {
  const path = testInfo.outputPath('largest.geojson');
  largestFile(path);
  const devTools = await context.newCDPSession(page);
  await page.goto(`./#claim=${other?.id}&open=layers`);
  await mapStands(page);
  const before = await figure(page);
  const button = page.locator('.legend').getByRole('button', { name: 'Open a file…' });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.press('Enter')]);
  await chooser.setFiles(path);
  const file = page.locator('.reader-file');
  for (let times = 0; times < 5; times += 1) {
    await devTools.send('Memory.simulatePressureNotification', { level: 'critical' });
  }
  await expect(file).toContainText('500,000 positions', { timeout: 120_000 });
  await devTools.send('Memory.simulatePressureNotification', { level: 'critical' });
  await devTools.send('HeapProfiler.collectGarbage');
  expect(await figure(page)).toBe(before);
  await expect(page.locator('.map-canvas canvas')).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove: largest.geojson' }).click();
  await expect(file).toHaveCount(0);
});

test('a page that is frozen in the background goes on where it was', async ({ page, context }) => {
  const devTools = await context.newCDPSession(page);
  await page.goto(`./#claim=${other?.id}`);
  await mapStands(page);
  const [before, address] = [await figure(page), page.url()];
  await devTools.send('Page.setWebLifecycleState', { state: 'frozen' });
  const front = await context.newPage();
  await front.goto('about:blank');
  await front.bringToFront();
  await front.close();
  await devTools.send('Page.setWebLifecycleState', { state: 'active' });
  await page.bringToFront();
  await mapStands(page);
  expect([await figure(page), page.url()]).toEqual([before, address]);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/map=/);
});

/** Zoom, latitude and longitude. */
const numbers = (text: string | null) => (text ?? '').split('/').map(Number);

test('a print that is asked for during a flight shows the claim, and the flight ends where it was to', async ({
  page,
}) => {
  await page.goto('./');
  await mapStands(page);
  await page.locator('.claims li a').last().click();
  await page.keyboard.press('Control+p');
  const dialog = page.locator('dialog.print-page');
  await expect(dialog).toBeVisible({ timeout: 60_000 });
  await expect(dialog.locator('svg, canvas').first()).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.drawn [data-map-idle]')).toHaveCount(1, { timeout: 60_000 });
  const idle = () => page.locator('.drawn [data-map-idle]').getAttribute('data-map-idle');
  const there = numbers(await idle());
  await page.reload();
  await expect(page.locator('.drawn [data-map-idle]')).toHaveCount(1, { timeout: 60_000 });
  const again = numbers(await idle());
  expect(there).toHaveLength(3);
  for (const [at, part] of there.entries())
    expect(Math.abs((again[at] ?? Number.NaN) - part)).toBeLessThan(0.01);
});
