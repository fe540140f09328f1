import type { Catalogue, LaterMessages } from './catalogue';
import { type Translator, translatorFor } from './translator';

interface Loading {
  first: () => Promise<{ default: Catalogue }>;
  later: () => Promise<{ default: LaterMessages }>;
}

/** The languages of the interface; what each says first and later is a file of its own. */
const CATALOGUES: Readonly<Record<string, Loading>> = {
  en: { first: () => import('./en/catalogue'), later: () => import('./en/later') },
  hy: { first: () => import('./hy/catalogue'), later: () => import('./hy/later') },
  az: { first: () => import('./az/catalogue'), later: () => import('./az/later') },
  ka: { first: () => import('./ka/catalogue'), later: () => import('./ka/later') },
  ru: { first: () => import('./ru/catalogue'), later: () => import('./ru/later') },
};

/** The languages that the interface speaks. */
export const INTERFACE_LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

function loadingOf(language: string): [string, Loading] {
  const own = Object.hasOwn(CATALOGUES, language) ? language : 'en';
  const loading = CATALOGUES[own];
  if (!loading) throw new Error('The interface has no English catalogue');
  return [own, loading];
}

/** Loads what the first view says in a language, in English where that has no catalogue. */
export async function loadFirstTranslator(language: string): Promise<Translator> {
  const [own, { first }] = loadingOf(language);
  return translatorFor(own, (await first()).default);
}

/** Loads all that the interface says in a language, in English where that has no catalogue. */
export async function loadTranslator(language: string): Promise<Translator> {
  const [own, { first, later }] = loadingOf(language);
  const [catalogue, more] = await Promise.all([first(), later()]);
  return translatorFor(own, catalogue.default, more.default);
}
