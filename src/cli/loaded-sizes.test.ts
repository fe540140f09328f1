import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { languageSizes, sizesOf, startFiles } from './loaded-sizes';

const manifest = {
  'index.html': {
    file: 'a/index.js',
    isEntry: true,
    imports: ['_shared.js'],
    css: ['a/index.css'],
  },
  '_shared.js': { file: 'a/shared.js', imports: ['index.html'] },
  'src/map.ts': { file: 'a/map.js', isDynamicEntry: true, css: ['a/map.css'] },
};
// Random bytes do not compress, so that each file costs its length.
const file = (path: string, length: number) => ({ path, body: randomBytes(length) });

it('follows what the entry imports at once, and not what it imports on demand', () => {
  expect([...startFiles(manifest)].sort()).toEqual(['a/index.css', 'a/index.js', 'a/shared.js']);
});

it('counts layers, workers and what is imported on demand as the map’s', () => {
  const loaded = [
    file('index.html', 1),
    file('a/index.js', 10),
    file('a/shared.js', 100),
    file('a/font.woff2', 1000),
    file('a/map.js', 10_000),
    file('a/worker.js', 100_000),
    file('a/land.geojson', 1_000_000),
  ];
  expect(sizesOf(loaded, manifest)).toEqual({ html: 1, beforeMap: 1111, total: 1_111_111 });
});

it('counts a style sheet that the page names before the map, one that comes on demand with it', () => {
  const page = '<link rel="stylesheet" crossorigin href="../a/letters.css">';
  const loaded = [
    { path: 'en/index.html', body: Buffer.from(page) },
    file('a/letters.css', 1000),
    file('a/map.css', 10_000),
  ];
  const { html, beforeMap, total } = sizesOf(loaded, manifest);
  expect([beforeMap - html, total - html]).toEqual([1000, 11_000]);
});

it('compresses what can be compressed', () => {
  const loaded = [{ path: 'index.html', body: Buffer.alloc(100_000, 'a') }];
  expect(sizesOf(loaded, manifest).html).toBeLessThan(100);
});

it('sums what each language adds, and nothing that serves all', () => {
  const lengths: Record<string, number> = { 'a/xx.js': 1, 'a/first.js': 10, 'a/later.js': 100 };
  const sizes = languageSizes((path) => randomBytes(lengths[path] ?? 1000), {
    'virtual:dossier-text/xx': { file: 'a/xx.js' },
    'src/i18n/xx/catalogue.ts': { file: 'a/first.js' },
    'src/i18n/xx/later.ts': { file: 'a/later.js' },
    'src/i18n/load-translator.ts': { file: 'a/shared.js' },
    'virtual:dossier-text/yy': { file: 'a/yy.js' },
  });
  expect([...sizes]).toEqual([
    ['xx', 111],
    ['yy', 1000],
  ]);
});
