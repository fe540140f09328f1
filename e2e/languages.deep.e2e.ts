import type { Page } from '@playwright/test';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { BROWSER_ARGUMENTS } from '../src/cli/browser-arguments';
import { expect, test } from './fixtures';
import { testChange } from './languages/change-tests';

const { dossier, texts } = readContents(dossierFolder());

// Where the software that stands in for a graphics card puts the page together as well, each frame of
// the page waits for its frames of the map.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH,
    args: [...BROWSER_ARGUMENTS, '--disable-gpu-compositing'],
  },
});

/** Resolves once frames come one after the other. */
async function calmFrames(): Promise<void> {
  const frame = () => new Promise<number>(requestAnimationFrame);
  let calm = 0;
  for (let before = await frame(); calm < 10; ) {
    const now = await frame();
    calm = now - before < 50 ? calm + 1 : 0;
    before = now;
  }
}

/**
 * Waits until the page rests. Without a graphics card the map is drawn long after nothing is left to
 * load, and the next frame waits for that; a picture of the page is complete only then.
 */
async function rest(page: Page): Promise<void> {
  await page.locator('[data-map-idle]').waitFor({ state: 'attached' });
  await page.screenshot();
  await page.evaluate(calmFrames);
}

/** Milliseconds from a press on a language to the painted frame that has its title, files fetched. */
function timeToChange([language, title]: [string, string]): Promise<number> {
  return new Promise((resolve) => {
    const heading = document.querySelector('h1') as HTMLElement;
    const started = performance.now();
    const painted = new MessageChannel();
    painted.port1.onmessage = () => resolve(performance.now() - started);
    new MutationObserver((_, observer) => {
      if (heading.textContent !== title) return;
      observer.disconnect();
      // What is posted within a frame comes after its layout and painting.
      requestAnimationFrame(() => painted.port2.postMessage(null));
    }).observe(heading, { childList: true, characterData: true, subtree: true });
    document.querySelector<HTMLElement>(`.languages a[hreflang="${language}"]`)?.click();
  });
}

test(
  'changing to any language takes less than 200 ms, files fetched for the first time',
  { tag: '@timed' },
  async ({ page }, info) => {
    await page.goto(`${dossier.defaultLanguage}/`);
    await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
    const times: Record<string, number> = {};
    for (const language of dossier.languages.filter((one) => one !== dossier.defaultLanguage)) {
      await rest(page);
      times[language] = await page.evaluate(timeToChange, [
        language,
        texts[language]?.title ?? '',
      ] as [string, string]);
    }
    const said = Object.entries(times).map(([language, ms]) => `${language} ${Math.round(ms)} ms`);
    info.annotations.push({ type: 'times', description: said.join(', ') });
    console.log(said.join(', '));
    expect(Object.values(times).filter((ms) => ms >= 200)).toEqual([]);
  },
);

// Those of languages.e2e.ts are not repeated.
const others = dossier.languages.filter((language) => language !== dossier.defaultLanguage);
for (const language of others.slice(1)) testChange(language);
