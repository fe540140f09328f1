import { batch } from '@preact/signals';
import { afterPaint } from '../map/after-paint';
import type { ExploreState } from '../state/explore-state';
import { readFaultWords } from './fault-words';
import { rootOf } from './language';
import { askForLetters } from './letters';
import { LANGUAGES, loadLanguage, pageLanguage } from './load-language';
import { takeFromPage } from './take-from-page';

/** What the page holds outside the application, and beneath the live map. */
const STATIC_PARTS = ['.poster', '.in-words', '.fault-words'];

async function showLanguage(state: ExploreState, language: string): Promise<void> {
  askForLetters(language);
  const loaded = await loadLanguage(language, state.language.value.translator.isComplete);
  // The reader may have gone on to another language meanwhile.
  if (pageLanguage() !== language) return;
  batch(() => {
    state.language.value = { ...state.language.value, ...loaded };
    state.root.value = rootOf(location.pathname, LANGUAGES);
  });
  document.documentElement.lang = language;
  document.title = loaded.text.title;
  document.querySelector('meta[name="description"]')?.setAttribute('content', loaded.text.summary);
  await new Promise<void>((painted) => afterPaint(painted));
  await takeFromPage(location.pathname, STATIC_PARTS);
  state.site.faultWords.value = readFaultWords(document);
}

/**
 * Puts the page into another language at that language's address, the view kept. Where its files
 * do not come, the browser goes to that page instead.
 */
export async function switchLanguage(state: ExploreState, language: string): Promise<void> {
  const address = `${state.root.value}${language}/${location.search}${location.hash}`;
  history.pushState(null, '', address);
  await showLanguage(state, language).catch(() => location.reload());
}

/** Icon and other languages are named from the page's first address, and mean the same at every one. */
function keepLinks(): void {
  const links = document.head.querySelectorAll<HTMLLinkElement>(
    'link[rel="icon"], link[rel="alternate"]',
  );
  for (const link of links) link.setAttribute('href', link.href);
}

/** Follows the reader back and forward between languages. */
export function followLanguage(state: ExploreState): void {
  keepLinks();
  addEventListener('popstate', () => {
    const language = pageLanguage();
    if (language === state.words.value.text.language) return;
    void showLanguage(state, language).catch(() => location.reload());
  });
}
