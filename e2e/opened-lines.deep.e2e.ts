import type { Page } from '@playwright/test';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { openWithMap } from './access/open-page';
import { expect, test } from './fixtures';
import { watchFrames } from './under-load/watch-frames';

const { extent } = readContents(dossierFolder()).dossier;
const MOST_VERTICES = 500_000;
/** The longest task, as a multiple of the calibration loop: 200 ms where the loop takes 115 ms. */
const MOST = 200 / 115;

declare global {
  interface Window {
    largest?: File;
  }
}

/** Makes a file of 20 MB in the page: a line of as many vertices as may be opened, that does not meet itself. */
function makeLargest([vertices, [west, south, east, north]]: [number, typeof extent]): number {
  const positions = Array.from({ length: vertices }, (_, at) => {
    const longitude = west + (east - west) * (0.3 + (0.4 * at) / vertices);
    const latitude = (south + north) / 2 + 0.2 * (north - south) * Math.sin(at / 3000);
    return `${longitude.toFixed(15)},${latitude.toFixed(15)}`;
  });
  window.largest = new File(
    [`{"type":"LineString","coordinates":[[${positions.join('],\n[')}]]}`],
    'largest.geojson',
  );
  return window.largest.size;
}

const drop = (page: Page) =>
  page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    if (window.largest) dataTransfer.items.add(window.largest);
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
  });

const rested = (page: Page) =>
  expect(page.locator('[data-map-idle]')).toBeAttached({ timeout: 120_000 });

test(
  'the largest file is opened, drawn, measured and moved about without freezing the page',
  { tag: '@timed' },
  async ({ page }, info) => {
    await openWithMap(page, 'en/');
    const bytes = await page.evaluate(makeLargest, [MOST_VERTICES, extent] as [
      number,
      typeof extent,
    ]);
    expect(bytes).toBeGreaterThan(19_000_000);
    const file = page.locator('.reader-file');
    const opened = await watchFrames(page, async () => {
      await drop(page);
      await expect(file).toContainText('500,000 positions', { timeout: 120_000 });
      await expect(file.locator('td').first()).toBeVisible({ timeout: 240_000 });
      await rested(page);
    });
    const moved = await watchFrames(page, async () => {
      const box = await page.locator('.map-canvas canvas').boundingBox();
      const [x, y] = [
        (box?.x ?? 0) + (box?.width ?? 0) / 2,
        (box?.y ?? 0) + (box?.height ?? 0) / 2,
      ];
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let step = 1; step <= 20; step += 1) await page.mouse.move(x + 5 * step, y + 2 * step);
      await page.mouse.up();
      await rested(page);
    });
    for (const [what, { longTasksMs, frames, totalMs, ownMs, calibrationMs }] of Object.entries({
      opened,
      moved,
    })) {
      const longest = Math.round(Math.max(0, ...longTasksMs));
      console.log(
        `${what}: longest task ${longest} ms, ${(longest / calibrationMs).toFixed(2)} of the calibration loop (at most ${MOST.toFixed(2)}), ${longTasksMs.length} of 50 ms and more, ${frames} frames in ${Math.round(totalMs)} ms, the page's own ${Math.round(ownMs)} ms`,
      );
      expect(longest / calibrationMs, what).toBeLessThan(MOST);
    }
    info.annotations.push({ type: 'cases', description: String(MOST_VERTICES) });
  },
);
