import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { composePrint } from '../../print/sheet/compose-print';
import { contentOf, specificationOf } from '../../print/test-support/printed';
import { renderOptions, UsageError } from './render-options';
import { runRender } from './run-render';

const folder = mkdtempSync(join(tmpdir(), 'delimit-render-'));

async function rendered(...args: string[]): Promise<{ said: string[]; file: Buffer }> {
  const out = join(folder, 'one');
  const said: string[] = [];
  await runRender(renderOptions([...args, '--out', out]), (line) => said.push(line));
  return { said, file: readFileSync(out) };
}

describe('the order on the command line', () => {
  it('is the one of the handbook', () => {
    const line =
      '--claim highway --lang az --size 145mmx110mm --format pdf --color cmyk --dpi 300 --out FILE';
    const options = renderOptions(line.split(' '));
    expect(options).toMatchObject({
      claims: ['highway'],
      languages: ['az'],
      formats: ['pdf'],
      dpi: 300,
      out: 'FILE',
    });
    expect(options.specification).toMatchObject({
      size: { unit: 'mm', width: 145, height: 110 },
      colours: 'cmyk',
    });
  });

  it('takes a scale as it is written on maps', () => {
    expect(renderOptions(['--scale', '1:250,000']).specification.scale).toBe(250_000);
  });

  it.each([
    ['--size', '2'],
    ['--colour', 'rgb'],
    ['--color', 'sepia'],
    ['--format', 'doc'],
    ['--dpi', 'many'],
    ['--dpi', '0'],
    ['--show', 'roses'],
    ['--out'],
  ])('%s %s is told what is wrong', (...args) => {
    expect(() => renderOptions(args)).toThrow(UsageError);
  });
});

describe('prints from the command line', () => {
  let first: Buffer;
  beforeAll(async () => {
    first = (await rendered('--size', '100x80mm', '--format', 'png', '--dpi', '150')).file;
  }, 60_000);

  it('have exactly the pixels of paper and resolution, and the same bytes each time', async () => {
    const { file, said } = await rendered('--size', '100x80mm', '--format', 'png', '--dpi', '150');
    const { width, height } = PNG.sync.read(file);
    expect([width, height]).toEqual([591, 472]);
    expect(file.equals(first)).toBe(true);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('1/1');
  });

  it.each([
    [['--claim', 'nothing'], 'this dossier has'],
    [['--lang', 'xx'], 'this dossier has'],
    [['--size', '2x2mm'], '40 mm'],
    [['--size', '20000x20000mm'], '1,200 mm'],
    [['--format', 'png', '--dpi', '0'], '72'],
    [['--format', 'pdf', '--dpi', '0'], '72'],
    [['--size', '320x320px'], 'px taller'],
    [['--view', 'map=0/41/45'], 'no data of'],
    [['--lang', 'en,hy'], 'several prints need a folder'],
    [['--scale', '9000000', '--size', 'a3'], 'no data of'],
    [['--size', '45x45mm'], 'no room for the map'],
    [['--format', 'png', '--color', 'cmyk'], 'PDF'],
  ])('are refused in words: %j', async (args, words) => {
    await expect(rendered(...args)).rejects.toThrow(words);
  });

  it('have no code where an address is too long for one, and none larger than 1:2,000', async () => {
    const site = `https://example.org/${'x'.repeat(3000)}`;
    const link = ['--view', 'claim=highway&map=22/41.07/45.1', '--size', '200x290mm'];
    await expect(rendered(...link, '--site', site)).resolves.toBeDefined();
    const { list, scale } = composePrint(await contentOf(link[1] ?? ''), specificationOf('a4'));
    expect(scale).toBe(2000);
    expect(list.groups.some(({ id }) => id === 'map')).toBe(true);
  });

  it('come with caption, credits, licences and data in a zip', async () => {
    const { file } = await rendered('--size', '100x80mm', '--format', 'zip', '--dpi', '72');
    const files = unzipSync(new Uint8Array(file));
    const names = Object.keys(files);
    for (const name of ['highway-en.pdf', 'highway-en.svg', 'highway-en.png', 'highway-en.jpeg'])
      expect(names).toContain(name);
    const text = (name: string) => new TextDecoder().decode(files[name]);
    expect(text('credits.txt')).toContain('© OpenStreetMap contributors');
    expect(text('licences.tsv')).toContain('ODbL-1.0');
    expect(text('caption.txt')).toContain('no opinion');
    expect(JSON.parse(text('data/border.geojson')).type).toBe('FeatureCollection');
  });
});
