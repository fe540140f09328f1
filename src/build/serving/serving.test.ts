import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dossierFolder } from '../dossier-folder';
import { readContents } from '../read-contents';
import { headersFile } from './headers-file';
import { nginxFile } from './nginx-file';
import { servingRules } from './rules';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { languages } = readContents(dossierFolder('data')).dossier;
const rules = servingRules(languages, version);

/** Headers for a path as a host of `_headers` joins them: all blocks whose path fits. */
function headersFor(path: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const block of headersFile(rules).trim().split('\n\n')) {
    const [own = '', ...lines] = block.split('\n');
    const fits = own.endsWith('*') ? path.startsWith(own.slice(0, -1)) : path === own;
    for (const line of fits ? lines : []) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/);
      found[name] = [...(found[name] ?? []), value];
    }
  }
  return found;
}

describe('what a host sends', () => {
  it('opens embeds to every page, and all other pages to their own site', () => {
    const policy = 'Content-Security-Policy';
    for (const path of ['/', '/en/', '/hy/some-claim/', '/index.html', '/status/'])
      expect(headersFor(path)[policy]).toEqual(["frame-ancestors 'self'"]);
    for (const path of ['/embed/en/some-claim/', '/embed/view/'])
      expect(headersFor(path)[policy]).toEqual(['frame-ancestors *']);
  });

  it('keeps for ever only what changes its name, and lets every frame read all files', () => {
    const cache = (path: string) => headersFor(path)['Cache-Control'];
    expect(cache('/assets/a-12345678.js')?.[0]).toContain('immutable');
    expect(cache(`/embed-${version}.js`)?.[0]).toContain('immutable');
    for (const path of ['/embed.js', '/embed/en/a/', '/en/'])
      expect(cache(path)).toEqual(['public, max-age=300']);
    expect(headersFor('/assets/a.geojson')['Access-Control-Allow-Origin']).toEqual(['*']);
  });

  it('is the same in the configuration of nginx that is kept for it', () => {
    expect(readFileSync('src/build/serving/nginx.conf', 'utf8')).toBe(nginxFile(rules));
  });
});
