import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Layer } from '../../model/layer';
import { billOfMaterials } from './bill-of-materials';
import { fileOf, isOfPackage } from './collect-modules';
import { licenceList } from './licence-list';
import { isPermitted } from './permitted';
import { packageFolder, packagesOf } from './shipped-package';

const folder = mkdtempSync(join(tmpdir(), 'delimit-supply-'));
afterAll(() => rmSync(folder, { recursive: true }));

function writePackage(path: string, json: object, files: Record<string, string>): string {
  const at = join(folder, path);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'package.json'), JSON.stringify(json));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(at, name), text);
  return at;
}

const layer = {
  id: 'river',
  licence: 'ODbL-1.0',
  credit: '© Mappers',
  date: '1999',
  origin: { name: 'Mappers', url: 'https://example.org/' },
} as Layer;

describe('what may ship to the browser', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['(EDL-1.0 OR EPL-1.0)', true],
    ['MIT AND GPL-2.0', false],
    ['LGPL-3.0-or-later', false],
    ['MPL-2.0', false],
    ['AGPL-3.0-only', false],
    ['unknown', false],
    ['MIT AND (ISC OR GPL-3.0-only)', false],
    ['OFL-1.1', false],
  ])('of code under %s: %s', (licence, may) => {
    expect(isPermitted(licence, false)).toBe(may);
  });

  it('are letters under the Open Font License, but none under another copyleft licence', () => {
    expect(isPermitted('MIT AND OFL-1.1', true)).toBe(true);
    expect(isPermitted('GPL-3.0-only', true)).toBe(false);
  });
});

describe('the packages that ship', () => {
  it('are found by their files, with their own licence text, the innermost where they nest', () => {
    const outer = writePackage(
      'node_modules/outer',
      { name: 'outer', version: '1.0.0', license: 'MIT' },
      { LICENSE: 'Permission is granted.\n', 'NOTICE.md': 'By us.', 'index.js': '' },
    );
    const inner = writePackage(
      'node_modules/outer/node_modules/@a/inner',
      { name: '@a/inner', version: '2.0.0', license: 'OFL-1.1' },
      { 'letters.woff2': '' },
    );
    const found = packagesOf([
      join(outer, 'index.js'),
      join(outer, 'package.json'),
      join(inner, 'letters.woff2'),
    ]);
    expect(found).toEqual([
      { name: '@a/inner', version: '2.0.0', licence: 'OFL-1.1', text: '', onlyFonts: true },
      {
        name: 'outer',
        version: '1.0.0',
        licence: 'MIT',
        text: 'Permission is granted.\n\nBy us.',
        onlyFonts: false,
      },
    ]);
  });

  it('that state no licence are under an unknown one, which may not ship', () => {
    const bare = writePackage('node_modules/bare', { name: 'bare', version: '1.0.0' }, {});
    const [found] = packagesOf([join(bare, 'index.js')]);
    expect(isPermitted(found?.licence ?? '', false)).toBe(false);
  });

  it('are none for a file of ours, and a module’s file is what its bundler marks aside', () => {
    expect(() => packageFolder(resolve('src/app/main.ts'))).toThrow('belongs to no package');
    expect(isOfPackage('/x/node_modules/.cache/cut/a.woff2')).toBe(false);
    expect(isOfPackage('/x/node_modules/@a/b/c.js')).toBe(true);
    expect(fileOf('\0/x/node_modules/a/b.ttf?url&c')).toBe('/x/node_modules/a/b.ttf');
  });
});

const one = {
  name: '@a/b',
  version: '1.2.3',
  licence: 'ISC',
  text: 'ISC License',
  onlyFonts: false,
};

it('the list of licences names code, letters and data, each with its terms', () => {
  const letters = { ...one, name: 'noto', licence: 'OFL-1.1', text: '', onlyFonts: true };
  const list = licenceList({ name: 'site', text: 'MIT License' }, [one, letters], [layer]);
  expect(list).toMatch(
    /site\n\nMIT License[\s\S]*Code of others: 1[\s\S]*@a\/b 1\.2\.3\nISC\n\nISC License/,
  );
  expect(list).toMatch(/Letters: 1[\s\S]*noto 1\.2\.3\nOFL-1\.1[\s\S]*states the licence above/);
  expect(list).toMatch(
    /Data: 1[\s\S]*river, 1999\nODbL-1\.0\nCredit: © Mappers\nOrigin: Mappers, https/,
  );
});

it('the bill of materials is CycloneDX with the archive’s hash, and has no time in it', () => {
  const integrity = `sha512-${Buffer.from('00ff', 'hex').toString('base64')}`;
  const lock = {
    packages: { 'node_modules/c/node_modules/@a/b': { version: '1.2.3', integrity } },
  };
  const own = { name: 'site', version: '1.0.0', licence: 'MIT' };
  const text = billOfMaterials(own, [one], [layer], lock);
  expect(text).toBe(billOfMaterials(own, [one], [layer], lock));
  const bill = JSON.parse(text);
  expect([bill.bomFormat, bill.specVersion]).toEqual(['CycloneDX', '1.6']);
  expect(text).not.toMatch(/timestamp|serialNumber/);
  expect(bill.components).toEqual([
    {
      type: 'library',
      'bom-ref': 'pkg:npm/%40a/b@1.2.3',
      group: '@a',
      name: 'b',
      version: '1.2.3',
      purl: 'pkg:npm/%40a/b@1.2.3',
      licenses: [{ expression: 'ISC' }],
      hashes: [{ alg: 'SHA-512', content: '00ff' }],
    },
    expect.objectContaining({
      type: 'data',
      name: 'river',
      licenses: [{ license: { name: 'ODbL-1.0' } }],
    }),
  ]);
});
