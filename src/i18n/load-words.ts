import type { WholeDossier } from '../model/loaded-dossier';
import { loadTranslator } from './load-translator';
import type { Words } from './names';
import type { Translator } from './translator';

/**
 * A dossier with its story and the interface in one of its languages: all of the interface, or what
 * `load` gives of it. Rejects if the dossier has no text in the language.
 */
export async function loadWords(
  contents: WholeDossier,
  language: string,
  load: (language: string) => Promise<Translator> = loadTranslator,
): Promise<Words> {
  const text = contents.texts[language];
  if (!text) throw new Error(`The dossier has no text in the language ${language}.`);
  return { contents, text, translator: await load(language) };
}
