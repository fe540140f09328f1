import { describe, expect, it } from 'vitest';
import { blockSize } from '../labels/boxes';
import { textWidthEm } from './text-width';
import { balancedLines, wrapText } from './wrap';

const style = { sizePx: 10, weight: 400, colour: 'ink' } as const;

describe('widths of text', () => {
  it('are those of Noto Sans', () => {
    // Advance widths in the regular font, in thousandths of an em: A 639, V 600, i 258, W 931.
    expect(textWidthEm('A', 400)).toBeCloseTo(0.639, 2);
    expect(textWidthEm('V', 400)).toBeCloseTo(0.6, 2);
    expect(textWidthEm('i', 400)).toBeCloseTo(0.258, 2);
    expect(textWidthEm('W', 400)).toBeCloseTo(0.931, 2);
  });

  it('are larger in semibold, and add up', () => {
    expect(textWidthEm('Border', 600)).toBeGreaterThan(textWidthEm('Border', 400));
    expect(textWidthEm('ab', 400)).toBeCloseTo(textWidthEm('a', 400) + textWidthEm('b', 400), 12);
  });

  it.each([
    ['Armenian', 'Երևան'],
    ['Azerbaijani', 'Şəki Gəncə İmişli ığ'],
    ['Russian', 'Граница'],
    ['Georgian', 'საზღვარი ᲡᲐᲖᲦᲕᲐᲠᲘ'],
  ])('are known for every letter of %s', (_, text) => {
    for (const letter of text.replaceAll(' ', '')) {
      // What the table lacks is taken for 0.75 em, which no letter here is to the thousandth.
      expect(textWidthEm(letter, 400), letter).not.toBe(0.75);
    }
  });
});

describe('lines of text', () => {
  const text = 'boundaries and names shown imply no opinion';

  it('keep every word and stay within the width', () => {
    const lines = wrapText(text, style, 120);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    expect(blockSize(lines, style, 12).width).toBeLessThanOrEqual(120);
  });

  it('are balanced: as many lines, but none nearly empty', () => {
    const [ragged, even] = [wrapText(text, style, 200), balancedLines(text, style, 200)];
    expect(even.length).toBe(ragged.length);
    expect(blockSize(even, style, 12).width).toBeLessThanOrEqual(
      blockSize(ragged, style, 12).width,
    );
    expect(even.join(' ')).toBe(text);
  });

  it('give a word that is too long a line of its own', () => {
    expect(wrapText('a interminable b', style, 20)).toEqual(['a', 'interminable', 'b']);
  });
});
