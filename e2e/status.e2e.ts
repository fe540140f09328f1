import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { PROBES } from '../src/modes/status/status-page';
import { accessFaults } from './access/axe';
import { expect, test } from './fixtures';

const { dataVersion, dossier, layers, texts } = readContents(dossierFolder());
const rows = PROBES.map((name) => `[data-probe="${name}"]`);

test.use({ withMap: false });

test('the self-check tells build, data and checks, and what this browser lacks, in every language', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Self-check' }).click();
  for (const language of dossier.languages) {
    await page.goto(`status/${language}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('.work')).toHaveText(texts[language]?.title ?? '');
    await expect(page.getByText(dataVersion).first()).toBeVisible();
    await expect(page.locator('table').last().locator('tbody tr')).toHaveCount(layers.length);
    await expect(page.locator('#browser[data-filled]')).toHaveCount(1, { timeout: 20_000 });
    for (const row of rows) {
      const there = row.includes('webgl') ? 'false' : 'true';
      await expect(page.locator(row), row).toHaveAttribute('data-there', there);
    }
    const name = await page.locator('[data-probe="webgl"] th').innerText();
    await expect(page.locator('#lacking')).toContainText(name);
    expect(await accessFaults(page)).toEqual([]);
  }
  await page.locator('main a').first().click();
  await expect(page).toHaveURL(new RegExp(`/${dossier.languages.at(-1)}/$`));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the self-check tells all but the browser’s own part, and that this is missing, and leads to what ships of others', async ({
    page,
  }) => {
    await page.goto('status/');
    await expect(page.getByText(dataVersion).first()).toBeVisible();
    await expect(page.getByText(/\d+ checks found nothing/)).toBeVisible();
    await expect(page.locator('#lacking')).toContainText('script');
    for (const link of await page.locator('.files a').all()) {
      const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
      expect(await (await page.request.get(address)).text()).toContain('maplibre-gl');
    }
    await expect(page.locator('.files a')).toHaveCount(2);
  });
});
