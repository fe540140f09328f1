import { type Describe, describeWith } from './described';
import { interfaceFiles } from './interface-files';
import type { Translator } from './translator';

/** Loads the messages that describe the map, in a translator's language. Rejects where they do not come. */
export async function loadDescribed(translator: Translator): Promise<Describe> {
  const [, { described }] = interfaceFiles(translator.language);
  return describeWith((await described()).default, translator);
}
