import { join } from 'node:path';
import type { Locator } from '@playwright/test';
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

const VIEWS: (Camera & { screen?: typeof LARGE })[] = [
  { zoom: 4, latitude: 41, longitude: 45.5, screen: SMALL },
  { zoom: 5, latitude: 41, longitude: 45.5, screen: PHONE },
  { zoom: 6, latitude: 40.5, longitude: 45.5, screen: PHONE },
  { zoom: 7, latitude: 40.2, longitude: 45.8 },
  { zoom: 8, latitude: 41.1, longitude: 45.1 },
  { zoom: 8, latitude: 39.4, longitude: 46.0 },
  { zoom: 9, latitude: 41.1, longitude: 45.1 },
  { zoom: 9, latitude: 39.3, longitude: 45.6 },
  { zoom: 9, latitude: 39.9, longitude: 46.2 },
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

for (const camera of VIEWS) {
  const { zoom, latitude, longitude } = camera;
  test(`no false territory at zoom ${zoom} around ${latitude}, ${longitude}`, async ({ page }) => {
    await page.setViewportSize(camera.screen ?? LARGE);
    await page.goto(`./#map=${zoom}/${latitude}/${longitude}&hide=${others.join(',')}`);
    const canvas = page.locator('.maplibregl-canvas');
    const idle = page.locator('[data-map-idle]');
    await expect(idle).toHaveCount(1, { timeout: 30_000 });
    const drawn = await cameraOf(idle);
    expect(Math.abs(drawn.zoom - zoom), 'the zoom that was asked for').toBeLessThan(0.3);
    await canvas.evaluate(hideWhatCovers);
    const picture = PNG.sync.read(await canvas.screenshot());
    const shown = classesOf(
      picture.data,
      picture.width,
      picture.height,
      SIDE_COLOURS,
      OTHER_COLOURS,
    );
    const truth = trueShapes(
      join(dir, countries?.file ?? ''),
      SIDES,
      drawn,
      picture.width,
      picture.height,
    );
    expect(unknownShare(shown), 'pixels that show no land').toBeLessThan(0.25);
    expect(
      farPixels(shown, truth, 3),
      'pixels over 3 px from where their country is',
    ).toBeLessThanOrEqual(10);
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
