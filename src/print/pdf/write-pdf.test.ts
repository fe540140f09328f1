import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PrintColours } from '../specification/print-specification';
import { contentStream, operations } from '../test-support/pdf-content';
import { contentOf, contents, pdfOf, specificationOf } from '../test-support/printed';

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

/** What poppler's commands say of a PDF. */
function poppler(command: string, bytes: Uint8Array, ...more: string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'delimit-')), 'print.pdf');
  writeFileSync(file, bytes);
  return spawnSync(command, [file, ...more], { encoding: 'utf8' }).stdout;
}

async function printed(size: string, colours: PrintColours, language = 'en', claim = 'highway') {
  const content = await contentOf(`claim=${claim}`, language);
  const { bytes, sheet } = await pdfOf(content, specificationOf(size, { colours }));
  return { content, bytes, sheet };
}

interface Used {
  space: string;
  values: number[];
  use: 'fill' | 'stroke';
  inText: boolean;
}

const SPACES: Record<string, [space: string, use: Used['use']]> = {
  rg: ['rgb', 'fill'],
  RG: ['rgb', 'stroke'],
  k: ['cmyk', 'fill'],
  K: ['cmyk', 'stroke'],
  g: ['grey', 'fill'],
  G: ['grey', 'stroke'],
};

/** Every colour that is set, and whether letters are shown in it. */
function coloursIn(bytes: Uint8Array): Used[] {
  const used: Used[] = [];
  let fill: Used | undefined;
  for (const { operator, operands } of operations(contentStream(bytes))) {
    const [space, use] = SPACES[operator] ?? [];
    if (space && use) {
      const now: Used = { space, use, values: operands.map(Number), inText: false };
      used.push(now);
      if (use === 'fill') fill = now;
    }
    if (operator === 'TJ' && fill) fill.inText = true;
  }
  return used;
}

describe('a print as PDF', () => {
  it('is of exactly the ordered size', async () => {
    const { bytes } = await printed('145x110mm', 'rgb');
    const [, box = ''] =
      /\/MediaBox \[([^\]]*)\]/.exec(Buffer.from(bytes).toString('latin1')) ?? [];
    const [left, bottom, right, top] = box.split(' ').map(Number);
    expect([left, bottom]).toEqual([0, 0]);
    expect(right).toBeCloseTo((145 / 25.4) * 72, 4);
    expect(top).toBeCloseTo((110 / 25.4) * 72, 4);
  });

  it('is the same bytes each time', async () => {
    const [first, second] = [await printed('a5', 'cmyk'), await printed('a5', 'cmyk')];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  it('has in CMYK no other colour space, and letters in 100 % black alone', async () => {
    const { bytes } = await printed('145x110mm', 'cmyk');
    const used = coloursIn(bytes);
    expect(new Set(used.map(({ space }) => space))).toEqual(new Set(['cmyk']));
    const letters = used.filter(({ inText }) => inText);
    expect(letters.length).toBeGreaterThan(20);
    expect(new Set(letters.map(({ values }) => values.join(' ')))).toEqual(new Set(['0 0 0 1']));
  });

  it.each(contents.claims.map(({ id }) => id))(
    'of %s mixes no other ink into black lines, and has at most 240 %% of ink anywhere',
    async (id) => {
      const used = coloursIn((await printed('a5', 'cmyk', 'en', id)).bytes);
      const dark = used.filter(({ values }) => (values[3] ?? 0) > 0.65);
      expect(dark.length).toBeGreaterThan(0);
      for (const { values } of dark) expect(values.slice(0, 3)).toEqual([0, 0, 0]);
      const most = Math.max(...used.map(({ values }) => values.reduce((a, b) => a + b, 0)));
      expect(most).toBeLessThanOrEqual(2.4);
    },
  );

  it('has greys alone in grey, black and white alone in black', async () => {
    const grey = coloursIn((await printed('a5', 'grey')).bytes);
    expect(new Set(grey.map(({ space }) => space))).toEqual(new Set(['grey']));
    const black = coloursIn((await printed('a5', 'black')).bytes);
    expect(new Set(black.map(({ values }) => values.join()))).toEqual(new Set(['0', '1']));
  });

  it('is tagged, in its language, with alternative text, and says title, author and licence', async () => {
    const { bytes, content } = await printed('a5', 'rgb');
    const text = Buffer.from(bytes).toString('latin1');
    const says = [
      /\/Marked true/,
      /\/Lang \(en\)/,
      /\/S \/Figure[\s\S]*?\/Alt [(<\d]/,
      /\/S \/H1/,
      /\/Title [(<\d]/,
      /\/Author [(<\d]/,
      /\/License [(<\d]/,
    ];
    expect(says.filter((pattern) => !pattern.test(text))).toEqual([]);
    expect(content.words.text.claims.highway?.title).toBeTruthy();
  });

  it('stays below 1.5 MB on A3', async () => {
    const sizes = await Promise.all(
      ['highway', 'armenia-area'].map((id) => printed('a3-landscape', 'rgb', 'en', id)),
    );
    for (const { bytes } of sizes) expect(bytes.length).toBeLessThan(1_500_000);
  });

  it.skipIf(!hasPoppler).each(contents.dossier.languages)(
    'gives its words in %s to pdftotext, each once, from embedded fonts',
    async (language) => {
      const { bytes, content } = await printed('a4', 'cmyk', language);
      const text = poppler('pdftotext', bytes, '-').replace(/\s+/g, ' ');
      const { words } = content;
      const title = words.text.claims.highway?.title ?? '';
      for (const wanted of [title, words.text.neutrality, content.dataVersion])
        expect(text).toContain(wanted);
      expect(text.split(title)).toHaveLength(2);
      expect(text).not.toContain('\ufffd');
      const fonts = poppler('pdffonts', bytes).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(1);
      for (const font of fonts) expect(font).toMatch(/ yes yes yes /);
    },
  );
});
