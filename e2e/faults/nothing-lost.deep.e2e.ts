import type { Page } from '@playwright/test';
import { dossierFolder } from '../../src/build/dossier-folder';
import { loadDossier } from '../../src/build/load-dossier';
import { movedLineText } from '../embed/moved-line';
import { expect, test } from '../fixtures';
import { changes, lineIn, mapped, open, tool } from '../readers-line/tool';
import { loseContext, mapStands, other, stopped, tellOnline } from './fault-page';

test.setTimeout(300_000);

const FILE = {
  name: 'plan.geojson',
  mimeType: 'application/geo+json',
  buffer: Buffer.from(
    JSON.stringify({
      type: 'LineString',
      coordinates: mapped.slice(100, 160).map(([x, y]) => [x - 0.001, y]),
    }),
  ),
};

const files = (page: Page) => page.locator('.reader-file');

/** Everything that the reader made is there. */
async function expectAll(page: Page, line: string | null, camera: string): Promise<void> {
  await expect(changes(page)).toContainText('To the side of', { timeout: 60_000 });
  await expect(files(page)).toContainText('60 positions', { timeout: 60_000 });
  expect(lineIn(page)).toBe(line);
  expect(page.url()).toContain(camera);
}

test('a moved line, a view and an opened file survive a lost map, a reload, and going away and back', async ({
  page,
  site,
}) => {
  await open(page);
  await tool(page).getByRole('slider').fill('150');
  await expect(page).toHaveURL(/line=/, { timeout: 30_000 });
  const button = page.getByRole('button', { name: 'Open a file', exact: true });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.press('Enter')]);
  await chooser.setFiles(FILE);
  await expect(files(page)).toContainText('60 positions', { timeout: 60_000 });
  await expect(page.locator('.map-canvas[data-map-idle]')).toBeVisible({ timeout: 60_000 });
  const line = lineIn(page);
  const camera = /map=[^&]*/.exec(page.url())?.[0] ?? 'no view';
  await expectAll(page, line, camera);
  await loseContext(page);
  await expect(stopped(page)).toBeVisible();
  await expectAll(page, line, camera);
  await tellOnline(page);
  await mapStands(page);
  await expectAll(page, line, camera);
  await page.reload();
  await expectAll(page, line, camera);
  await page.goto(`${site}en/${other?.id}/`);
  await page.goBack();
  await expectAll(page, line, camera);
  await mapStands(page);
});

test.describe('where there is no live map at all', () => {
  test.use({ withMap: false });

  test('the drawing shows the moved line of a link, and an opened file', async ({ page }) => {
    const { contents, data } = loadDossier(dossierFolder());
    await page.goto(`./#open=layers&line=${movedLineText(contents, data)}`);
    await expect(page.locator('#view-readers-line path').first()).toBeAttached({ timeout: 60_000 });
    const button = page.locator('.legend').getByRole('button', { name: 'Open a file…' });
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.press('Enter')]);
    await chooser.setFiles(FILE);
    await expect(page.locator('#view-opened-lines path').first()).toBeAttached({ timeout: 60_000 });
    await expect(page.locator('#view-readers-line path').first()).toBeAttached();
  });
});
