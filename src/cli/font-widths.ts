import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

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

/** The tables of a WOFF 1 file, by tag. */
function tablesOf(file: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < file.readUInt16BE(12); i += 1) {
    const entry = 44 + i * 20;
    const [offset, packed, size] = [4, 8, 12].map((at) => file.readUInt32BE(entry + at));
    const bytes = file.subarray(offset, (offset ?? 0) + (packed ?? 0));
    const tag = file.toString('latin1', entry, entry + 4);
    tables.set(tag, packed === size ? bytes : inflateSync(bytes));
  }
  return tables;
}

function table(tables: Map<string, Buffer>, tag: string): Buffer {
  const found = tables.get(tag);
  if (!found) throw new Error(`The font has no table ${tag}`);
  return found;
}

/** Glyph of a code point in a format 4 character map; 0 where it has none. */
function glyphOf(cmap: Buffer, at: number, code: number): number {
  const segments = cmap.readUInt16BE(at + 6) / 2;
  for (let i = 0; i < segments; i += 1) {
    const end = cmap.readUInt16BE(at + 14 + i * 2);
    if (code > end) continue;
    const starts = at + 16 + segments * 2;
    const start = cmap.readUInt16BE(starts + i * 2);
    if (code < start) return 0;
    const delta = cmap.readUInt16BE(starts + segments * 2 + i * 2);
    const rangeAt = starts + segments * 4 + i * 2;
    const range = cmap.readUInt16BE(rangeAt);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = cmap.readUInt16BE(rangeAt + range + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

function characterMap(cmap: Buffer): number {
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const offset = cmap.readUInt32BE(4 + i * 8 + 4);
    if (cmap.readUInt16BE(offset) === 4) return offset;
  }
  throw new Error('The font has no character map of format 4');
}

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
