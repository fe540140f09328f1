import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import { dossierFolder } from '../../src/build/dossier-folder';
import { readContents } from '../../src/build/read-contents';
import { buildSites, type PageName } from './page/build-sites';
import { serveCompressed } from './page/compressed-site';
import { measurePaint, NETWORK, NoDrawingError } from './page/measure-paint';

async function paintOf(browser: Browser, page: PageName, dir: string) {
  const site = await serveCompressed(dir);
  try {
    return await measurePaint(browser, page, site.address);
  } finally {
    await site.close();
  }
}

function visibleFeatures(): number {
  const dir = dossierFolder();
  const files = readContents(dir).layers.filter(({ visible }) => visible);
  const read = (file: string) => JSON.parse(readFileSync(join(dir, file), 'utf8'));
  return files.reduce(
    (count, { file }) => count + (read(file) as FeatureCollection).features.length,
    0,
  );
}

for (const page of ['leaflet', 'openlayers'] as const) {
  test(`the ${page} baseline shows every feature of the visible layers`, async ({ browser }) => {
    const sites = await buildSites([page]);
    try {
      const { features, shownMs, begunMs } = await paintOf(browser, page, sites.dirs[page]);
      expect(features).toBe(visibleFeatures());
      // The page, its script and the data follow on one another.
      expect(shownMs).toBeGreaterThan(3 * NETWORK.roundTripMs);
      expect(begunMs).toBeLessThanOrEqual(shownMs);
    } finally {
      sites.remove();
    }
  });
}

const SVG = '<svg width="300" height="200"><path d="M0 0h300v200z" /></svg>';

for (const [what, body, features] of [
  ['a drawing in the page, with its shapes', `<figure data-delimit-drawing>${SVG}</figure>`, 1],
  ['no drawing where none is marked', SVG, undefined],
  ['no drawing where it is hidden', `<div data-delimit-drawing hidden>${SVG}</div>`, undefined],
  ['no drawing where it is empty', '<div data-delimit-drawing>Loading</div>', undefined],
] as const) {
  test(`the bench finds ${what}`, async ({ browser }) => {
    const dir = mkdtempSync(join(tmpdir(), 'delimit-bench-test-'));
    try {
      writeFileSync(join(dir, 'index.html'), `<!doctype html><title>x</title><main>${body}</main>`);
      const painted = paintOf(browser, 'ours', dir);
      if (features === undefined) {
        await expect(painted).rejects.toThrow(NoDrawingError);
        await expect(painted).rejects.toThrow('no drawing in the page');
      } else {
        const { shownMs, ...paint } = await painted;
        expect(paint.features).toBe(features);
        expect(shownMs).toBeGreaterThanOrEqual(NETWORK.roundTripMs);
      }
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
}
