import type { Catalogue } from './catalogue';
import { type Translator, translatorFor } from './translator';

type Loading = () => Promise<{ default: Catalogue }>;

/** The languages of the interface; each catalogue is a file of its own. */
const CATALOGUES: Readonly<Record<string, Loading>> = {
  en: () => import('./en/catalogue'),
  hy: () => import('./hy/catalogue'),
  az: () => import('./az/catalogue'),
  ka: () => import('./ka/catalogue'),
  ru: () => import('./ru/catalogue'),
};

/** The languages that the interface speaks. */
export const INTERFACE_LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** Loads the interface's messages in a language, in English where it has no catalogue. */
export async function loadTranslator(language: string): Promise<Translator> {
  const own = Object.hasOwn(CATALOGUES, language) ? language : 'en';
  const load = CATALOGUES[own];
  if (!load) throw new Error('The interface has no English catalogue');
  return translatorFor(own, (await load()).default);
}
