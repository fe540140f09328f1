import { readFileSync } from 'node:fs';
import { accessFaults } from './access/axe';
import { expect, test } from './fixtures';

test('the browser’s own key opens the print page, which makes a PDF here and gives the focus back', async ({
  page,
}) => {
  await page.goto('en/#claim=highway');
  await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
  await page.keyboard.press('Control+p');
  const dialog = page.locator('dialog.print-page');
  await expect(dialog.locator('canvas')).toBeVisible({ timeout: 30_000 });
  expect(await accessFaults(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'PDF' }).click();
  const file = readFileSync(await (await download).path());
  expect(file.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
