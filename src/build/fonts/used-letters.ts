import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inCapitals } from '../../i18n/capitals';
import { dossierFiles } from '../data-version';

const SOURCES = new URL('../../', import.meta.url);
/** The parts of the engine that write for people. */
const WRITING = /^(?:app|components|i18n|layers|map|modes|plate)[\\/]/;
const TEXT_FILE = /(?<!\.test)\.(?:tsx?|json|geojson)$/;

/** Signs written by their number, as scripts and JSON do: `\u00a0`. */
function unescaped(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function engineFiles(): string[] {
  const names = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => WRITING.test(name) && TEXT_FILE.test(name))
    .map((name) => fileURLToPath(new URL(name.replaceAll('\\', '/'), SOURCES)));
}

/**
 * The code points that a page of the dossier may show: those of the dossier's texts, names and
 * layers, and of the engine's catalogues and drawing code, and all of them in capitals.
 */
export function usedLetters(dir: string): Set<number> {
  const own = dossierFiles(dir).filter((name) => TEXT_FILE.test(name));
  const letters = new Set<string>();
  for (const file of [...own.map((name) => join(dir, name)), ...engineFiles()]) {
    for (const letter of unescaped(readFileSync(file, 'utf8'))) letters.add(letter);
  }
  const capitals = [...letters].flatMap((letter) => [
    ...inCapitals(letter, 'en'),
    ...inCapitals(letter, 'az'),
  ]);
  return new Set([...letters, ...capitals].map((letter) => letter.codePointAt(0) ?? 0));
}
