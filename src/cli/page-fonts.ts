import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** The letters that the page's own text is written with in the languages of Latin script. */
export const PAGE_LETTERS = `${String.fromCharCode(
  ...Array.from({ length: 95 }, (_, i) => 0x20 + i),
)}\u00a0©«»·²°±×–—‘’“”†‡•‣․‥…‧−`;

/** The page's faces: the file that is made, and the one of @fontsource that it is cut from. */
export const PAGE_FACES = {
  'sans-400': '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2',
  'sans-600': '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2',
  'serif-600': '@fontsource/noto-serif/files/noto-serif-latin-600-normal.woff2',
} as const;

/** Cuts a face down to the page's letters; the same bytes for the same font file. */
export function cutFace(source: string): Promise<Buffer> {
  const file = createRequire(import.meta.url).resolve(source);
  return subsetFont(readFileSync(file), PAGE_LETTERS, { targetFormat: 'woff2' });
}
