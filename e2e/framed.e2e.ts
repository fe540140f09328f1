import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { expect, test } from './fixtures';

const { claims } = readContents(dossierFolder());

test('a claim stays framed where the window changes on the way to it and after', async ({
  page,
}) => {
  const [far] = claims.filter(({ frame: [west, , east] }) => east - west > 2);
  const [west = 0, south = 0, east = 0, north = 0] = far?.frame ?? [];
  await page.goto('./');
  await page.locator('[data-map-idle]').waitFor({ state: 'attached' });
  await page.evaluate((id) => {
    location.hash = `claim=${id}`;
  }, far?.id ?? '');
  await expect(page.locator('[data-map-idle]')).toHaveCount(0);
  await page.setViewportSize({ width: 1180, height: 720 });
  const middle = async () => {
    const idle = await page.locator('[data-map-idle]').getAttribute('data-map-idle');
    return (idle ?? '').split('/').map(Number);
  };
  await expect
    .poll(async () => (await middle())[2], { timeout: 30_000 })
    .toBeCloseTo((west + east) / 2, 1);
  const [, latitude = 0] = await middle();
  expect(latitude > south && latitude < north).toBe(true);
});
