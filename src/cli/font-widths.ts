import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { characterMap, glyphOf } from '../build/fonts/character-map';
import { table, tablesOf } from '../build/fonts/woff-tables';

/** Code points whose widths the drawing needs: the scripts of the interface's languages. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x18f, 0x18f],
  [0x259, 0x259],
  [0x400, 0x45f],
  [0x531, 0x58a],
  [0x10d0, 0x10fc],
  [0x1c90, 0x1cbf],
  [0x2010, 0x2026],
  [0x202f, 0x2033],
  [0x2116, 0x2116],
  [0x2212, 0x2212],
];
const FAMILIES = [
  ['noto-sans', 'latin'],
  ['noto-sans', 'latin-ext'],
  ['noto-sans', 'cyrillic'],
  ['noto-sans', 'cyrillic-ext'],
  ['noto-sans-armenian', 'armenian'],
  ['noto-sans-georgian', 'georgian'],
] as const;
/** Widths are written in this many parts of an em, two base-36 digits each. */
const PARTS_PER_EM = 500;

/** Advance widths in ems by code point, of those that the font has. */
function widthsOf(path: string, codes: readonly number[]): Map<number, number> {
  const tables = tablesOf(readFileSync(path));
  const cmap = table(tables, 'cmap');
  const hmtx = table(tables, 'hmtx');
  const unitsPerEm = table(tables, 'head').readUInt16BE(18);
  const long = table(tables, 'hhea').readUInt16BE(34);
  const at = characterMap(cmap);
  const widths = new Map<number, number>();
  for (const code of codes) {
    const glyph = glyphOf(cmap, at, code);
    if (glyph) widths.set(code, hmtx.readUInt16BE(Math.min(glyph, long - 1) * 4) / unitsPerEm);
  }
  return widths;
}

function fontFile(family: string, subset: string, weight: number): string {
  const name = `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`;
  return createRequire(import.meta.url).resolve(name);
}

const spanned = ([first, last]: readonly [number, number]) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

function encoded(weight: number): string {
  const codes = RANGES.flatMap(spanned);
  const widths = new Map(
    [...FAMILIES]
      .reverse()
      .flatMap(([family, subset]) => [...widthsOf(fontFile(family, subset, weight), codes)]),
  );
  const digits = (code: number) =>
    Math.round((widths.get(code) ?? 0) * PARTS_PER_EM)
      .toString(36)
      .padStart(2, '0');
  const lines = RANGES.map((range) => `    '${spanned(range).map(digits).join('')}',`);
  return [`  ${weight}: [`, ...lines, '  ],'].join('\n');
}

function moduleText(): string {
  const ranges = RANGES.map(
    ([first, last]) => `  [0x${first.toString(16)}, 0x${last.toString(16)}],`,
  );
  return `// Written by src/cli/font-widths.ts from the font files; not by hand.

/** Ranges of code points, first and last, whose widths follow. */
export const WIDTH_RANGES: readonly (readonly [number, number])[] = [
${ranges.join('\n')}
];

/** Parts of an em in which widths are written. */
export const PARTS_PER_EM = ${PARTS_PER_EM};

/**
 * Advance widths of Noto Sans by weight: for each range a string of two base-36 digits for each
 * code point; 00 where the fonts have no glyph.
 */
export const ADVANCE_WIDTHS: Readonly<Record<400 | 600, readonly string[]>> = {
${[400, 600].map(encoded).join('\n')}
};
`;
}

writeFileSync(new URL('../plate/text/advance-widths.ts', import.meta.url), moduleText());
