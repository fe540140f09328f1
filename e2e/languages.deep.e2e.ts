import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { expect, test } from './fixtures';

const { dossier, texts } = readContents(dossierFolder());

/** Milliseconds from a press on a language to its title and the drawn frame after it, files fetched. */
function timeToChange([language, title]: [string, string]): Promise<number> {
  return new Promise((resolve) => {
    const heading = document.querySelector('h1') as HTMLElement;
    const started = performance.now();
    new MutationObserver((_, observer) => {
      if (heading.textContent !== title) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - started));
    }).observe(heading, { childList: true, characterData: true, subtree: true });
    document.querySelector<HTMLElement>(`.languages a[hreflang="${language}"]`)?.click();
  });
}

test('changing to any language takes less than 200 ms, files fetched for the first time', async ({
  page,
}, info) => {
  await page.goto(`${dossier.defaultLanguage}/`);
  await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
  await page.locator('[data-map-idle]').waitFor({ state: 'attached' });
  const times: Record<string, number> = {};
  for (const language of dossier.languages.filter((one) => one !== dossier.defaultLanguage)) {
    times[language] = await page.evaluate(timeToChange, [
      language,
      texts[language]?.title ?? '',
    ] as [string, string]);
    await page.locator('[data-map-idle]').waitFor({ state: 'attached' });
  }
  const said = Object.entries(times).map(([language, ms]) => `${language} ${Math.round(ms)} ms`);
  info.annotations.push({ type: 'times', description: said.join(', ') });
  console.log(said.join(', '));
  expect(Object.values(times).filter((ms) => ms >= 200)).toEqual([]);
});
