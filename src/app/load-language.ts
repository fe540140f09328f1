import { loadText } from 'virtual:dossier-texts';
import { loadFirstTranslator, loadTranslator } from '../i18n/load-translator';
import type { Words } from '../i18n/names';
import { languageOf } from './language';

/** The languages that the dossier is written in. */
export const LANGUAGES: readonly string[] = Object.keys(loadText);

/** The language of the page as it came, or of its address where that names one. */
export function pageLanguage(): string {
  return languageOf(location.pathname, LANGUAGES, document.documentElement.lang);
}

/**
 * Loads the story and the interface in one of the dossier's languages, all of the interface or what
 * the first view says. Rejects where a file does not come.
 */
export async function loadLanguage(
  language: string,
  isComplete = false,
): Promise<Omit<Words, 'contents'>> {
  const load = loadText[language];
  if (!load) throw new Error(`The dossier is not written in ${language}`);
  const [{ default: text }, translator] = await Promise.all([
    load(),
    isComplete ? loadTranslator(language) : loadFirstTranslator(language),
  ]);
  return { text, translator };
}
