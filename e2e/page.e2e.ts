import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { expect, test } from './fixtures';

const { claims, dossier, texts } = readContents(dossierFolder());
const main = texts[dossier.defaultLanguage];

test.use({ withMap: false });

test('the page opens under a sub-path, in the default language, with the story’s title', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page).toHaveTitle(main?.title ?? '');
  await expect(page.locator('html')).toHaveAttribute('lang', dossier.defaultLanguage);
  await expect(page.getByRole('heading').first()).toBeVisible();
});

test('the page of each language finds its files', async ({ page }) => {
  for (const language of dossier.languages) {
    await page.goto(`${language}/`);
    await expect(page).toHaveTitle(texts[language]?.title ?? '');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
  }
});

/** Notes the claim's title in the first task after the page says that it answers. */
function noteFirstTitle(): void {
  const watch = new MutationObserver(() => {
    if (!document.documentElement.classList.contains('live')) return;
    watch.disconnect();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () =>
      Reflect.set(window, 'firstTitle', document.querySelector('#claim-title')?.textContent);
    port2.postMessage(0);
  });
  watch.observe(document, { subtree: true, attributes: true, attributeFilter: ['class'] });
}

test('a page opened by a claim’s link never answers with another claim’s rows', async ({
  page,
}) => {
  const other = claims.find(({ id }) => id !== dossier.defaultClaim);
  await page.addInitScript(noteFirstTitle);
  await page.goto(`./#claim=${other?.id}`);
  const first = () => page.evaluate<unknown>(() => Reflect.get(window, 'firstTitle'));
  await expect.poll(first, { timeout: 20_000 }).toBe(main?.claims[other?.id ?? '']?.title);
});
