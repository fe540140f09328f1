import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countCases } from '../../testing/deep';

interface Component {
  type: string;
  purl?: string;
  licenses: object[];
  hashes?: { alg: string; content: string }[];
}

const folder = mkdtempSync(join(tmpdir(), 'delimit-reproducible-'));
const first = join(folder, 'site');
const second = join(folder, 'further/down/site');
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds the site as `npm run build` does, with other settings of the machine where they are given. */
function build(out: string, variables: Record<string, string> = {}): void {
  const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...variables };
  const own = { ...env, NODE_ENV: 'production', DELIMIT_OUT: out };
  execFileSync(join('node_modules', '.bin', 'vite'), ['build', '--logLevel', 'error'], {
    env: own,
  });
}

/** SHA-256 of every file below a folder, by its path. */
function hashesOf(dir: string): Record<string, string> {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(dir, path)).isFile());
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(dir, path)))
      .digest('hex');
  return Object.fromEntries(files.map((path) => [path, hash(path)]));
}

describe('the built site', () => {
  beforeAll(() => {
    build(first);
    build(second, { TZ: 'Pacific/Kiritimati', LANG: 'ka_GE.UTF-8' });
  }, 1_200_000);

  it('is the same in every byte when it is built again, elsewhere and under another clock', (test) => {
    const hashes = hashesOf(first);
    expect(Object.keys(hashes).length).toBeGreaterThan(300);
    expect(hashesOf(second)).toEqual(hashes);
    countCases(test, Object.keys(hashes).length);
  });

  it('says of each package that ships what npm says of it', () => {
    const bill = readFileSync(join(first, 'bill-of-materials.cdx.json'), 'utf8');
    const shipped = (JSON.parse(bill).components as Component[]).filter(({ purl }) => purl);
    const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
    const text = execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 1e8 });
    const known = new Map(
      (JSON.parse(text).components as Component[]).map((one) => [one.purl, one]),
    );
    expect(shipped.length).toBeGreaterThan(20);
    for (const { purl, hashes } of shipped) {
      expect(known.has(purl), purl).toBe(true);
      const archive = known.get(purl)?.hashes?.find(({ alg }) => alg === 'SHA-512');
      expect([purl, hashes?.[0]?.content]).toEqual([purl, archive?.content]);
    }
  });

  it('lists the licence of each package with its words, and each layer of the data', () => {
    const list = readFileSync(join(first, 'licences.txt'), 'utf8');
    for (const name of ['preact', 'maplibre-gl', 'pdfkit', 'saxes', '@fontsource/noto-sans'])
      expect(list).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(list).toContain('ODbL-1.0');
    expect(list).not.toMatch(/^(?:A?GPL|LGPL|MPL)-/m);
  });
});
