import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { colourOf } from '../src/layers/palette';
import { classesOf, farPixels, unknownShare } from './false-territory/compare';
import { type Camera, trueShapes } from './false-territory/true-shapes';
import { expect, test } from './fixtures';

// False territory: an invalid polygon makes the renderer's triangles paint a wedge of one country
// across another. The live map, with the countries alone, is held against their true shapes.

const dir = dossierFolder();
const { layers } = readContents(dir);
const countries = layers.find(({ kind }) => kind === 'country');
const others = layers.filter((layer) => layer !== countries).map(({ id }) => id);
const SIDES = ['AM', 'AZ'];
const rgb = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];
const SIDE_COLOURS = [colourOf('side-1', 'light'), colourOf('side-2', 'light')].map(rgb);
const OTHER_COLOURS = [
  colourOf('sea', 'light'),
  colourOf('ground', 'light'),
  colourOf('other', 'light'),
].map(rgb);

/** The map stays inside the dossier's extent, so low zooms need a small screen. */
const SMALL = { width: 230, height: 420 };
const PHONE = { width: 360, height: 640 };
const LARGE = { width: 1280, height: 800 };

/** The views of one screen share a page: a live map is dear to start. */
const SCREENS: { name: string; size: typeof LARGE; views: Camera[] }[] = [
  { name: 'a small phone', size: SMALL, views: [{ zoom: 4, latitude: 41, longitude: 45.5 }] },
  {
    name: 'a phone',
    size: PHONE,
    views: [
      { zoom: 5, latitude: 41, longitude: 45.5 },
      { zoom: 6, latitude: 40.5, longitude: 45.5 },
    ],
  },
  {
    name: 'a screen, further away',
    size: LARGE,
    views: [
      { zoom: 7, latitude: 40.2, longitude: 45.8 },
      { zoom: 8, latitude: 41.1, longitude: 45.1 },
      { zoom: 8, latitude: 39.4, longitude: 46.0 },
    ],
  },
  {
    name: 'a screen, near',
    size: LARGE,
    views: [
      { zoom: 9, latitude: 41.1, longitude: 45.1 },
      { zoom: 9, latitude: 39.3, longitude: 45.6 },
      { zoom: 9, latitude: 39.9, longitude: 46.2 },
    ],
  },
];

/** Where the map really looks: it stays inside the dossier's extent. */
async function cameraOf(idle: Locator): Promise<Camera> {
  const [zoom = 0, latitude = 0, longitude = 0] =
    (await idle.getAttribute('data-map-idle'))?.split('/').map(Number) ?? [];
  return { zoom, latitude, longitude };
}

/** Tools and key lie over the map; their pixels say nothing about it. */
function hideWhatCovers(canvas: Element): void {
  for (const other of document.querySelectorAll<HTMLElement>('body *')) {
    if (!other.contains(canvas) && other !== canvas) other.style.visibility = 'hidden';
  }
}

/** Opens the view in the page, or moves the map that is there, and reads where it then looks. */
async function look(page: Page, { zoom, latitude, longitude }: Camera): Promise<Camera> {
  const link = `#map=${zoom}/${latitude}/${longitude}&hide=${others.join(',')}`;
  const idle = page.locator('[data-map-idle]');
  const before = await idle.evaluateAll(([map]) => map?.getAttribute('data-map-idle') ?? '');
  await page.goto(`./${link}`);
  await expect(idle).toHaveAttribute('data-map-idle', changed(before), { timeout: 30_000 });
  return cameraOf(idle);
}

/** Whatever is not the text. */
const changed = (text: string) => new RegExp(`^(?!${text.replaceAll('.', '\\.') || '$'}$)`);

async function compare(page: Page, drawn: Camera): Promise<void> {
  const picture = PNG.sync.read(await page.locator('.maplibregl-canvas').screenshot());
  const { width, height } = picture;
  const shown = classesOf(picture.data, width, height, SIDE_COLOURS, OTHER_COLOURS);
  const truth = trueShapes(join(dir, countries?.file ?? ''), SIDES, drawn, width, height);
  expect(unknownShare(shown), 'pixels that show no land').toBeLessThan(0.25);
  const far = farPixels(shown, truth, 3);
  expect(far, 'pixels over 3 px from where their country is').toBeLessThanOrEqual(10);
}

for (const { name, size, views } of SCREENS) {
  const zooms = views.map(({ zoom }) => zoom).join(', ');
  test(`no false territory on ${name}, at zoom ${zooms}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const view of views) {
      await test.step(`around ${view.latitude}, ${view.longitude}`, async () => {
        const drawn = await look(page, view);
        const off = Math.abs(drawn.zoom - view.zoom);
        expect(off, 'the zoom that was asked for').toBeLessThan(0.3);
        await page.locator('.maplibregl-canvas').evaluate(hideWhatCovers);
        await compare(page, drawn);
      });
    }
  });
}

test('a wedge of one country across the other is seen', () => {
  const camera = { zoom: 8, latitude: 41.1, longitude: 45.1 };
  const truth = trueShapes(join(dir, countries?.file ?? ''), SIDES, camera, 400, 300);
  const wedged = { ...truth, classes: truth.classes.slice() };
  for (let x = 0; x < 400; x++) {
    for (let y = 150; y < 150 + x / 20; y++) wedged.classes[y * 400 + x] = 1;
  }
  expect(farPixels(truth, truth, 3)).toBe(0);
  expect(farPixels(wedged, truth, 3)).toBeGreaterThan(100);
});
