import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cutFace, PAGE_FACES, PAGE_LETTERS } from './page-fonts';

it.each(Object.entries(PAGE_FACES))('%s.woff2 is what is cut from %s', async (name, source) => {
  const committed = readFileSync(new URL(`../i18n/fonts/${name}.woff2`, import.meta.url));
  expect(committed.equals(await cutFace(source))).toBe(true);
});

/** The code points of `U+0020-007E, U+00A0` and so on. */
function codePoints(ranges: string[]): number[] {
  return ranges.flatMap((range) => {
    const [from = 0, to = from] = range
      .replace('U+', '')
      .split('-')
      .map((end) => Number.parseInt(end, 16));
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}

it('the style sheet and the map ask the cut files for exactly their letters', () => {
  const letters = [...PAGE_LETTERS]
    .map((letter) => letter.codePointAt(0) ?? 0)
    .sort((a, b) => a - b);
  const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const css = read('app/css/tokens.css').matchAll(
    /fonts\/s[a-z0-9-]+\.woff2"\)[^;]*;\s*unicode-range:([^;]*);/g,
  );
  const ranges = [...css].map(([, range = '']) => range.split(',').map((part) => part.trim()));
  expect(ranges).toHaveLength(Object.keys(PAGE_FACES).length);
  const map = /cut: \[([^\]]*)\]/.exec(read('map/font-faces.ts'))?.[1] ?? '';
  for (const range of [...ranges, map.match(/U\+[0-9A-F-]+/g) ?? []]) {
    expect(codePoints(range)).toEqual(letters);
  }
});
