import { writeFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { Camera } from '../src/model/view';
import { composePlate } from '../src/plate/compose-plate';
import { contents, plateOf } from '../src/plate/test-support/plates';
import { type Agreement, agreement } from './drawing-agrees/agreement';
import { flatPlate } from './drawing-agrees/flat-plate';
import { withHarness } from './harness';

// Drawing and live map must agree in every layer's place to 2 px at the same camera. Each layer is
// drawn alone by both, without text, dashes and patterns, and their ink is held against each other.

const SIZE = { width: 900, height: 600 };
const DISTANCE_PX = 2;
/** Corners, ends of lines and the edges of marks are drawn a little differently. */
const OUTLIERS = 0.001;
const CAMERAS: Camera[] = [
  { zoom: 6.6, latitude: 40.2, longitude: 45.6 },
  { zoom: 9.7, latitude: 41.05, longitude: 45.1 },
  { zoom: 12.3, latitude: 41.07, longitude: 45.12 },
];

const test = base.extend<object, { harness: string }>({
  harness: [
    ({ browserName }, use) =>
      withHarness('e2e/drawing-agrees/page/vite.config.ts', browserName, use),
    { scope: 'worker' },
  ],
});
test.use({ viewport: SIZE });

async function livePicture(page: Page, layer: string, camera: Camera) {
  await page.evaluate(([id, at]) => window.showLayer(id, at), [layer, camera] as const);
  const idle = page.locator('[data-map-idle]');
  await expect(idle).toHaveCount(1, { timeout: 60_000 });
  const [zoom = 0, latitude = 0, longitude = 0] =
    (await idle.getAttribute('data-map-idle'))?.split('/').map(Number) ?? [];
  const picture = PNG.sync.read(await page.screenshot());
  return { picture, camera: { zoom, latitude, longitude } };
}

async function drawnPicture(page: Page, layer: string, camera: Camera): Promise<PNG> {
  const show = { labels: false, callouts: false, scaleBar: false };
  const more = { visible: new Set([layer]), view: { camera }, show };
  const { claim, ...input } = plateOf(contents.dossier.defaultClaim, SIZE, more);
  const svg = flatPlate(composePlate(input));
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  return PNG.sync.read(await page.screenshot());
}

const tooMuch = ({ ink, far }: Agreement) => far > Math.max(1, ink * OUTLIERS);

for (const asked of CAMERAS) {
  test(`drawing and live map agree to 2 px in every layer at zoom ${asked.zoom}`, async ({
    page,
    context,
    harness,
  }, info) => {
    const sheet = await context.newPage();
    await page.goto(harness);
    // Its module waits for texts, which the page's load does not.
    await page.waitForFunction(() => 'showLayer' in window);
    const wrong: string[] = [];
    let compared = 0;
    for (const { id } of contents.layers) {
      const live = await livePicture(page, id, asked);
      expect(Math.abs(live.camera.zoom - asked.zoom)).toBeLessThan(0.01);
      const drawn = await drawnPicture(sheet, id, live.camera);
      const found = [
        ...agreement(live.picture, drawn, DISTANCE_PX).map((one) => ({ only: 'live', ...one })),
        ...agreement(drawn, live.picture, DISTANCE_PX).map((one) => ({ only: 'drawn', ...one })),
      ];
      compared += found.length;
      for (const { only, colour, far, ink, places } of found.filter(tooMuch)) {
        wrong.push(`${id}, ${only} only, ${colour}: ${far} of ${ink} px, at ${places.join(' ')}`);
      }
      if (found.some(tooMuch)) {
        writeFileSync(info.outputPath(`${id}-live.png`), PNG.sync.write(live.picture));
        writeFileSync(info.outputPath(`${id}-drawn.png`), PNG.sync.write(drawn));
      }
    }
    info.annotations.push({ type: 'cases', description: String(compared) });
    expect(wrong).toEqual([]);
  });
}

test('a line that lies 3.5 px off is seen', async ({ page }) => {
  const [, camera] = CAMERAS;
  if (!camera) throw new Error('There is no second camera');
  const pixel = 360 / (512 * 2 ** camera.zoom);
  const moved = { ...camera, longitude: camera.longitude + 3.5 * pixel };
  const id = contents.layers.find(({ kind }) => kind === 'border')?.id ?? '';
  const there = await drawnPicture(page, id, camera);
  const off = await drawnPicture(page, id, moved);
  expect(agreement(there, there, DISTANCE_PX).some(tooMuch)).toBe(false);
  expect(agreement(there, off, DISTANCE_PX).some(tooMuch)).toBe(true);
});
