import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { characterMap, glyphOf } from './character-map';
import { parseRanges } from './code-ranges';
import { table, tablesOf } from './woff-tables';

/** The cuts of letters that the pages are set in: the map's and text's two, and the headings'. */
export const STYLES = [
  { name: 'sans-400', family: 'Noto Sans', kind: 'sans', weight: 400 },
  { name: 'sans-600', family: 'Noto Sans', kind: 'sans', weight: 600 },
  { name: 'serif-600', family: 'Noto Serif', kind: 'serif', weight: 600 },
] as const;
export type Style = (typeof STYLES)[number];

const span = (first: number, last: number) =>
  String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

/**
 * The scripts, each a file of @fontsource, and the letters that its cut holds at any rate: the
 * alphabets of the interface's languages, so that few new words change the file. A letter is that
 * of the first script whose file has it.
 */
export const SCRIPTS = [
  {
    name: 'latin',
    package: '',
    letters: `${span(0x20, 0x7e)}\u00a0©«»·²°±×–—‘’“”•…−`,
  },
  { name: 'latin-ext', package: '', letters: 'ĞğİŞşƏə' },
  { name: 'greek', package: '', letters: '' },
  { name: 'cyrillic', package: '', letters: `${span(0x410, 0x44f)}Ёё` },
  {
    name: 'armenian',
    package: '-armenian',
    letters: span(0x531, 0x556) + span(0x559, 0x55f) + span(0x561, 0x58a),
  },
  { name: 'georgian', package: '-georgian', letters: span(0x10d0, 0x10f0) },
] as const;
export type Script = (typeof SCRIPTS)[number];

/** One file of letters. */
export interface Face {
  style: Style;
  script: Script;
  /** `cut` holds what the site shows, `whole` the rest of the script: for what readers bring. */
  part: 'cut' | 'whole';
  file: string;
  codes: ReadonlySet<number>;
}

const resolve = createRequire(import.meta.url).resolve;

/** The file of @fontsource for a script in a style. */
export function wholeFile(script: Script, { kind, weight }: Style): string {
  const family = `noto-${kind}${script.package}`;
  return resolve(`@fontsource/${family}/files/${family}-${script.name}-${weight}-normal.woff2`);
}

/** Line ends and the like: no file is fetched for them. */
const isControl = (code: number) => code < 0x20 || (code >= 0x7f && code < 0xa0);

/** The code points that the file is asked for, as its package states them; it may lack some. */
export function statedCodes(script: Script, style: Style): Set<number> {
  const file = join(dirname(wholeFile(script, style)), '../unicode.json');
  const ranges = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return new Set([...parseRanges(ranges[script.name] ?? '')].filter((code) => !isControl(code)));
}

/** Whether the file has a glyph of its own for a code point. */
export function glyphTest(script: Script, style: Style): (code: number) => boolean {
  const tables = tablesOf(readFileSync(wholeFile(script, style).replace(/2$/, '')));
  const cmap = table(tables, 'cmap');
  const at = characterMap(cmap);
  return (code) => glyphOf(cmap, at, code) > 0;
}
