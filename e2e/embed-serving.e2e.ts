import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
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

/** What a path must be sent, by header; a pattern where more than one value serves. */
function wanted(path: string): [name: string, value: RegExp][] {
  const isPage = path.endsWith('/') || path.endsWith('.html');
  const framed = path.startsWith('/embed/') ? /^frame-ancestors \*$/ : /^frame-ancestors 'self'$/;
  const isNamedByContent = /^\/assets\/.+-[\w-]{8}\.\w+$|^\/embed-\d+\.\d+\.\d+\.js$/.test(path);
  return [
    ['Access-Control-Allow-Origin', /^\*$/],
    ['X-Content-Type-Options', /^nosniff$/],
    ['Cache-Control', isNamedByContent ? /, immutable$/ : /^(?!.*immutable)/],
    ...(isPage ? [['Content-Security-Policy', framed] as [string, RegExp]] : []),
  ];
}

test('a host of `_headers` sends each built file what it should, and no header twice', () => {
  const text = read('_headers').toString();
  const blocks = readHeadersFile(text);
  // What Cloudflare Pages takes: 100 rules, 2,000 characters in a line, one splat in a path.
  expect(blocks.length).toBeLessThanOrEqual(100);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
  expect(blocks.filter(({ path }) => !/^\/[^*]*\*?$/.test(path))).toEqual([]);
  const paths = builtPaths();
  const faults = paths.flatMap((path) => {
    const sent = headersOf(blocks, path);
    const twice = [...sent].filter(([, values]) => values.length > 1).map(([name]) => name);
    const other = wanted(path).filter(([name, value]) => !value.test(sent.get(name)?.[0] ?? ''));
    return [...twice, ...other.map(([name]) => name)].map((name) => `${path}: ${name}`);
  });
  expect(paths.length).toBeGreaterThan(claims.length * dossier.languages.length);
  expect(faults).toEqual([]);
});

test('GitHub Pages leaves out no built file', () => {
  expect(existsSync(join(dist, '.nojekyll'))).toBe(true);
});

/** Width and height of a PNG file (third edition, 11.2.1). */
const sizeOfPng = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('every oEmbed answer is one by the specification, and all that it names is there', () => {
  const faults: string[] = [];
  for (const folder of dossier.languages.flatMap((code) =>
    claims.map(({ id }) => `${code}/${id}/`),
  )) {
    const answer = JSON.parse(read(`embed/${folder}oembed.json`).toString());
    const inSite = (address: string) =>
      address.split('#')[0]?.replace(answer.provider_url, '') ?? '';
    const must = (name: string, holds: boolean) => holds || faults.push(`${folder} ${name}`);
    must('version and type', answer.version === '1.0' && answer.type === 'rich');
    for (const name of ['title', 'provider_name', 'html', 'thumbnail_url'])
      must(name, typeof answer[name] === 'string' && answer[name] !== '');
    for (const name of ['width', 'height', 'cache_age', 'thumbnail_width', 'thumbnail_height'])
      must(name, Number.isInteger(answer[name]) && answer[name] > 0);
    const [, src = ''] = /^<iframe src="([^"]+)"[^>]*><\/iframe>$/.exec(answer.html) ?? [];
    must('frame', inSite(src) === `embed/${folder}`);
    const { thumbnail_width, thumbnail_height } = answer;
    const size = sizeOfPng(read(inSite(answer.thumbnail_url)));
    must('thumbnail', String(size) === String([thumbnail_width, thumbnail_height]));
    for (const page of [`embed/${folder}`, folder]) {
      const html = read(`${page}index.html`).toString();
      const [, href = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
      must(page, new URL(href, `https://x/${page}`).pathname === `/embed/${folder}oembed.json`);
    }
  }
  expect(faults).toEqual([]);
});

test('the script of host pages is below 2 kB compressed, and the pinned one is what its hash says', () => {
  const script = read('embed.js');
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(2000);
  const { address, integrity } = JSON.parse(read('embed.json').toString());
  expect(read(address).equals(script)).toBe(true);
  expect(integrity).toBe(`sha384-${createHash('sha384').update(script).digest('base64')}`);
});
