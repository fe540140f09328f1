import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { headersOf, readHeadersFile } from './embed/headers-file';

const dist = process.env.DELIMIT_OUT ?? 'dist';
const read = (path: string) => readFileSync(join(dist, path));
const { claims, dossier } = readContents(dossierFolder());

/** Paths of all built files but those that the build keeps for itself and for hosts. */
function builtPaths(): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length).replaceAll('\\', '/'))
    .filter((path) => !/\/[._]/.test(path))
    .flatMap((path) => (path.endsWith('/index.html') ? [path, path.slice(0, -10)] : [path]));
}

test('a host of `_headers` sends each built file what it should, and no header twice', () => {
  const blocks = readHeadersFile(read('_headers').toString());
  // What Cloudflare Pages takes: 100 rules, 2,000 characters in a line, one splat in a path.
  expect(blocks.length).toBeLessThanOrEqual(100);
  for (const line of read('_headers').toString().split('\n'))
    expect(line.length).toBeLessThan(2000);
  for (const { path } of blocks) expect(path).toMatch(/^\/[^*]*\*?$/);
  for (const path of builtPaths()) {
    const sent = headersOf(blocks, path);
    for (const [name, values] of sent) expect(values, `${path} ${name}`).toHaveLength(1);
    expect(sent.get('Access-Control-Allow-Origin'), path).toEqual(['*']);
    expect(sent.get('X-Content-Type-Options'), path).toEqual(['nosniff']);
    const isPage = path.endsWith('/') || path.endsWith('.html');
    const framed = path.startsWith('/embed/') ? '*' : "'self'";
    if (isPage)
      expect(sent.get('Content-Security-Policy'), path).toEqual([`frame-ancestors ${framed}`]);
    const isNamedByContent = /^\/assets\/.+-[\w-]{8}\.\w+$|^\/embed-\d+\.\d+\.\d+\.js$/.test(path);
    const cache = sent.get('Cache-Control')?.[0] ?? '';
    expect(cache.includes('immutable'), `${path}: ${cache}`).toBe(isNamedByContent);
  }
});

test('GitHub Pages leaves out no built file', () => {
  expect(existsSync(join(dist, '.nojekyll'))).toBe(true);
});

test('every oEmbed answer is one by the specification, and all that it names is there', () => {
  for (const language of dossier.languages) {
    for (const { id } of claims) {
      const folder = `embed/${language}/${id}/`;
      const answer = JSON.parse(read(`${folder}oembed.json`).toString());
      expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
      for (const name of ['title', 'provider_name', 'html', 'thumbnail_url'])
        expect(typeof answer[name], name).toBe('string');
      for (const name of ['width', 'height', 'cache_age', 'thumbnail_width', 'thumbnail_height'])
        expect(answer[name], name).toBeGreaterThan(0);
      const [, src = ''] = /^<iframe src="([^"]+)"[^>]*><\/iframe>$/.exec(answer.html) ?? [];
      const inSite = (address: string) =>
        address.split('#')[0]?.replace(answer.provider_url, '') ?? '';
      expect(inSite(src)).toBe(folder);
      const picture = PNG.sync.read(read(inSite(answer.thumbnail_url)));
      expect([picture.width, picture.height]).toEqual([
        answer.thumbnail_width,
        answer.thumbnail_height,
      ]);
      for (const page of [folder, `${language}/${id}/`]) {
        const html = read(`${page}index.html`).toString();
        const [, href = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
        expect(new URL(href, `https://x/${page}`).pathname).toBe(`/${folder}oembed.json`);
      }
    }
  }
});

test('the script of host pages is below 2 kB compressed, and the pinned one is what its hash says', () => {
  const script = read('embed.js');
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(2000);
  const { address, integrity } = JSON.parse(read('embed.json').toString());
  expect(read(address).equals(script)).toBe(true);
  expect(integrity).toBe(`sha384-${createHash('sha384').update(script).digest('base64')}`);
});
