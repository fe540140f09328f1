import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { writeSmallDossier } from '../testing/small-dossier';
import { dossierPlugin } from './dossier-plugin';
import { pagesPlugin } from './pages-plugin';

const root = mkdtempSync(join(tmpdir(), 'delimit-site-'));
const read = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');

beforeAll(async () => {
  const dir = writeSmallDossier();
  const head = '<head><title>x</title><script type="module" src="/main.js"></script></head>';
  writeFileSync(join(root, 'index.html'), `<!doctype html><html>${head}<body></body></html>`);
  const lines = [
    `import contents, { layerUrls } from 'virtual:dossier';`,
    'console.log(contents.dossier.id, layerUrls.river);',
  ];
  writeFileSync(join(root, 'main.js'), lines.join('\n'));
  const plugins = [dossierPlugin(dir), pagesPlugin(dir, async () => () => '')];
  const options = { assetsInlineLimit: 0, modulePreload: { polyfill: false } };
  await build({ root, configFile: false, base: './', plugins, build: options, logLevel: 'silent' });
});

it('emits a layer as a hashed file of the very bytes, named by the script relative to itself', () => {
  const assets = readdirSync(join(root, 'dist/assets'));
  const layer = assets.find((name) => /^river-[\w-]+\.geojson$/.test(name)) ?? '';
  expect(JSON.parse(read(`assets/${layer}`)).features[0].id).toBe('main');
  const script = assets.find((name) => name.endsWith('.js')) ?? '';
  expect(read(`assets/${script}`)).toMatch(
    new RegExp(`new URL\\(.${layer}.,\\s*import\\.meta\\.url`),
  );
  expect(read(`assets/${script}`)).toContain('two-banks');
});

it('writes a page per language without an absolute address or an inline script', () => {
  for (const [file, base] of [
    ['index.html', './'],
    ['en/index.html', '../'],
    ['de/index.html', '../'],
  ]) {
    const html = read(file ?? '');
    expect(html).toContain(`src="${base}assets/`);
    // What machines read about the page is data, not script: no policy stops it, and nothing runs.
    const run = html.replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, '');
    expect(run).not.toMatch(/(src|href)="\/|<style|<script(?![^>]*\bsrc=)|\sstyle=/);
  }
});
