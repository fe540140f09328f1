import type { Page } from '@playwright/test';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { declaredDistances } from '../src/model/near-distance';
import { accessFaults } from './access/axe';
import { expect, test } from './fixtures';

const { claims, dossier, measurements, texts } = readContents(dossierFolder());
const near = measurements.find(({ kind }) => kind === 'length-near-line');
const claim = claims.find((each) => each.measurements.includes(near?.id ?? ''));
const points = measurements.find(({ kind }) => kind === 'points-near-line');
const pointsClaim = claims.find((each) => each.measurements.includes(points?.id ?? ''));
/** Something made of pieces alone, each of them measured to the line. */
const pieces = measurements.find(({ kind }) => kind === 'points-to-line');
const piecesClaim = claims.find((each) => each.measurements.includes(pieces?.id ?? ''));
const [version] = pieces && 'versions' in pieces ? pieces.versions : [];
if (!near || !claim || !points || !pointsClaim) throw new Error('Nothing is measured near a line');
const [declared = 0] = declaredDistances(near);

const section = (page: Page) =>
  page.locator('.measurement', { has: page.locator('.near-control') }).first();
const slider = (page: Page) => section(page).getByRole('slider');
const values = (page: Page) => section(page).locator('.parts td.value').allInnerTexts();

async function openAt(page: Page, link: string): Promise<void> {
  await page.goto(`./en/#${link}`);
  await expect(page.locator('html.live')).toHaveCount(1, { timeout: 20_000 });
}

async function setDistance(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Set another distance' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(slider(page)).toBeFocused({ timeout: 30_000 });
}

test.describe('without a map', () => {
  test.use({ withMap: false });

  test('by keys alone, the slider changes figures and link, and is taken back', async ({
    page,
  }) => {
    await openAt(page, `claim=${claim.id}&figure=${near.id}`);
    await setDistance(page);
    const before = await values(page);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`near=${near.id}:1000`));
    await expect.poll(() => values(page)).not.toEqual(before);
    await section(page).getByRole('button', { name: 'Back to the page’s own distance' }).click();
    await expect.poll(() => values(page)).toEqual(before);
    await expect(page).not.toHaveURL(/near=/);
  });

  test('a link with a distance gives the very figures that setting it gave', async ({ page }) => {
    await openAt(page, `claim=${claim.id}&figure=${near.id}`);
    await setDistance(page);
    const before = await values(page);
    await section(page).getByRole('spinbutton').fill('737');
    await expect(page).toHaveURL(new RegExp(`near=${near.id}:737`));
    await expect.poll(() => values(page)).not.toEqual(before);
    const set = await values(page);
    await page.reload();
    await expect.poll(() => values(page), { timeout: 20_000 }).toEqual(set);
    await expect(section(page).getByRole('spinbutton')).toHaveValue('737');
  });

  test('a distance that cannot be is said, and changes nothing', async ({ page }) => {
    await openAt(page, `claim=${claim.id}&figure=${near.id}`);
    await setDistance(page);
    await section(page).getByRole('spinbutton').fill('20000');
    await expect(section(page)).toContainText('from 50 to 10,000');
    await expect(page).not.toHaveURL(/near=/);
    await expect(section(page)).toContainText(`own distance: ${declared} m`);
  });

  test('counts at a distance of the reader’s are named by it', async ({ page }) => {
    await openAt(page, `claim=${pointsClaim.id}&near=${points.id}:2000`);
    const rows = section(page).locator('.parts tbody th');
    await expect(rows.filter({ hasText: 'Within 2,000 m' })).toHaveCount(2, { timeout: 20_000 });
  });

  test('every figure goes to an end of its interval, which the page says and takes back', async ({
    page,
  }) => {
    await openAt(page, `claim=${claim.id}&open=layers`);
    const answers = page.locator('.claims-answer');
    const measured = await answers.allInnerTexts();
    const choose = (name: string) =>
      page.locator('.reader-error').getByText(name, { exact: true }).click();
    await choose('Low end');
    await expect(page).toHaveURL(/figures=low/);
    await expect.poll(() => answers.allInnerTexts()).not.toEqual(measured);
    const low = await answers.allInnerTexts();
    await choose('High end');
    await expect.poll(() => answers.allInnerTexts()).not.toEqual(low);
    await page.getByRole('button', { name: 'Show as measured' }).click();
    await expect.poll(() => answers.allInnerTexts()).toEqual(measured);
  });

  test('on another mapped version every piece is measured anew, from the link as well', async ({
    page,
  }) => {
    const line = version?.line ?? '';
    await openAt(page, `claim=${piecesClaim?.id}&open=layers`);
    const cells = page.locator('.measurement .parts td.value');
    const measured = await cells.allInnerTexts();
    const name = texts[dossier.defaultLanguage]?.versions[line] ?? line;
    await page.locator('.reader-error').getByText(name, { exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`figures=${line}`));
    await expect.poll(() => cells.allInnerTexts()).not.toEqual(measured);
    const onVersion = await cells.allInnerTexts();
    expect(onVersion).toHaveLength(measured.length);
    await page.reload();
    await expect.poll(() => cells.allInnerTexts(), { timeout: 20_000 }).toEqual(onVersion);
    await page.getByRole('button', { name: 'Show as measured' }).click();
    await expect.poll(() => cells.allInnerTexts()).toEqual(measured);
  });

  test('how a measurement was made names the layer that contributes most', async ({ page }) => {
    await openAt(page, `claim=${claim.id}&open=method`);
    const method = page.locator('.method').first();
    await expect(method).toContainText('What contributes most to the interval', {
      timeout: 20_000,
    });
  });
});

test('the settings have no fault of access', async ({ page }) => {
  await openAt(
    page,
    `claim=${claim.id}&near=${near.id}:800&figures=high&bands=on&open=layers,method`,
  );
  await expect(slider(page)).toBeAttached({ timeout: 20_000 });
  await expect(page.locator('.reader-error')).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
});
