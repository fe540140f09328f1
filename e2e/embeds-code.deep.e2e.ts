import type { Locator, Page } from '@playwright/test';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { EMBED_FORMS, type EmbedForm } from '../src/components/embedding/embed-code';
import { embedIn, expect, expectDrawing, test } from './embed/embed-test';
import { openBuilder } from './embed/open-builder';

const { dossier, texts } = readContents(dossierFolder());
const language = dossier.defaultLanguage;
const other = dossier.languages.find((code) => code !== language) ?? language;
const title = texts[other]?.claims[dossier.defaultClaim]?.title ?? '';

test.setTimeout(180_000);
test.use({ withMap: false });

/** Chooses another language than the page's; the code follows once its words have come. */
async function inOtherLanguage(panel: Locator): Promise<void> {
  await panel.getByLabel('Languages').selectOption(other);
  await expect(panel.locator('textarea')).toHaveValue(new RegExp(title));
}

/** The code as the builder gives it, whole, to be pasted. */
async function codeOf(panel: Locator, form: EmbedForm, chosen: Record<string, string>) {
  await panel.getByRole('combobox', { name: 'Form', exact: true }).selectOption(form);
  for (const [label, value] of Object.entries(chosen))
    await panel.getByRole('combobox', { name: label, exact: true }).selectOption(value);
  return panel.locator('textarea').inputValue();
}

async function expectPicture(page: Page): Promise<void> {
  const picture = page.locator('figure img');
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(1200);
  await expect(page.locator('figcaption')).toContainText(title);
}

/** What the host page shows of the code in a form. */
async function expectEmbed(page: Page, form: EmbedForm): Promise<void> {
  if (form === 'figure') return expectPicture(page);
  await expectDrawing(embedIn(page));
  await expect(embedIn(page).locator('h1')).toHaveText(title);
  await expect(page.locator('iframe')).toHaveAttribute('title', title);
}

const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the code of each form, pasted as it is into a page of another origin, shows the map in any column', async ({
  page,
  site,
  context,
  host,
}) => {
  const panel = await openBuilder(page, site, `${language}/`);
  await inOtherLanguage(panel);
  const paper = await context.newPage();
  for (const form of EMBED_FORMS) {
    for (const size of ['column', 'fixed']) {
      const code = await codeOf(panel, form, { Size: size });
      for (const width of [360, 1200]) {
        await paper.setViewportSize({ width, height: 900 });
        await host.open(paper, { body: `<h1>Paper</h1><p>Words.</p>${code}<p>More words.</p>` });
        await expectEmbed(paper, form);
        expect(await wider(paper), `${form} ${size} ${width}`).toBeLessThanOrEqual(0);
      }
    }
  }
});

test('the code of the present view shows that view in the page of another origin', async ({
  page,
  site,
  context,
  host,
}) => {
  const panel = await openBuilder(
    page,
    site,
    `${language}/#bands=on&claim=${dossier.defaultClaim}`,
  );
  const paper = await context.newPage();
  for (const form of ['script', 'element', 'iframe', 'wordpress'] as const) {
    const code = await codeOf(panel, form, { Shows: 'view' });
    await host.open(paper, { body: code });
    const drawn = embedIn(paper).locator(
      '[data-delimit-drawing]:visible svg[aria-labelledby^="view-"]',
    );
    await expect(drawn).toBeVisible({ timeout: 30_000 });
    await expect(embedIn(paper).locator('#error-bands, [id$="error-bands"]')).not.toHaveCount(0);
  }
});

test('where a system takes scripts and elements out of the code, picture and caption stay', async ({
  page,
  site,
  context,
  host,
}) => {
  const panel = await openBuilder(page, site, `${language}/`);
  await inOtherLanguage(panel);
  const paper = await context.newPage();
  for (const form of ['script', 'element'] as const) {
    const code = await codeOf(panel, form, {});
    const stripped = code.replace(/<script[\s\S]*?<\/script>|<\/?delimit-map[^>]*>/g, '');
    expect(stripped).not.toBe(code);
    // As WordPress leaves it to authors without the right to more: no data attributes, no style.
    for (const body of [stripped, stripped.replace(/ (?:data-[a-z-]+|style)="[^"]*"/g, '')]) {
      await host.open(paper, { body });
      await expectPicture(paper);
      await expect(paper.locator('iframe')).toHaveCount(0);
    }
  }
});
