import { interfaceFiles } from './interface-files';
import { type Translator, translatorFor } from './translator';

/** Loads what the first view says in a language, in English where that has no catalogue. */
export async function loadFirstTranslator(language: string): Promise<Translator> {
  const [own, { first }] = interfaceFiles(language);
  return translatorFor(own, (await first()).default);
}

/** Loads all that the interface says in a language, in English where that has no catalogue. */
export async function loadTranslator(language: string): Promise<Translator> {
  const [own, { first, later }] = interfaceFiles(language);
  const [catalogue, more] = await Promise.all([first(), later()]);
  return translatorFor(own, catalogue.default, more.default);
}
