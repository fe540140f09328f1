import type { Rollup } from 'vite';
import { expect, it } from 'vitest';
import { buildVersion } from './build-version';

const bundle = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, {}])) as Rollup.OutputBundle;
const version = buildVersion(bundle('assets/a-1.js', 'assets/b-2.css', 'assets/c-3.geojson'));

it('is twelve digits that depend on the built files alone, in whatever order they come', () => {
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  const other = bundle('assets/c-3.geojson', 'assets/b-2.css', 'assets/a-1.js');
  expect(buildVersion(other)).toBe(version);
});

it('is another where any of them is another', () => {
  for (const names of [
    ['assets/a-9.js', 'assets/b-2.css', 'assets/c-3.geojson'],
    ['assets/a-1.js', 'assets/b-2.css'],
    ['assets/a-1.js', 'assets/b-2.css', 'assets/c-3.geojson', 'assets/d-4.js'],
  ])
    expect(buildVersion(bundle(...names))).not.toBe(version);
});

it('is the same before and after the pages, which carry it, are written', () => {
  const later = bundle(
    ...['assets/a-1.js', 'assets/b-2.css', 'assets/c-3.geojson'],
    ...['index.html', 'en/index.html', 'assets/letters-en-5.css', 'embed.js'],
  );
  expect(buildVersion(later)).toBe(version);
});
