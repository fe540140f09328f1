import type { WholeDossier } from '../model/loaded-dossier';
import { loadTranslator } from './load-translator';
import type { Words } from './names';

/** A dossier with its story and the interface in one of its languages. Throws if it has no text in it. */
export async function loadWords(contents: WholeDossier, language: string): Promise<Words> {
  const text = contents.texts[language];
  if (!text) throw new Error(`The dossier has no text in the language ${language}.`);
  return { contents, text, translator: await loadTranslator(language) };
}
