import { describe, expect, it } from 'vitest';
import { loadTranslator } from '../../i18n/load-translator';
import { plainPosition, positionDecimals, positionText, resultText } from './measured-text';

const english = await loadTranslator('en');
const russian = await loadTranslator('ru');
const result = { mode: 'distance', points: 2, lengthMetres: 0, areaSquareMetres: 0 } as const;

describe('what was measured by free hand, in words', () => {
  it.each([
    [12.4, '12 m'],
    [345.6, '346 m'],
    [1234.5, '1.23 km'],
    [98_765, '98.8 km'],
    [1_234_567, '1,230 km'],
  ])('%d m is written %s', (lengthMetres, text) => {
    expect(resultText({ ...result, lengthMetres }, english)).toBe(text);
  });

  it('an area has its perimeter beside it, and is refused where its edges cross', () => {
    const area = { mode: 'area', points: 4, lengthMetres: 4000, areaSquareMetres: 1e6 } as const;
    expect(resultText(area, english)).toBe('1\u00a0km², perimeter 4 km');
    expect(resultText({ ...area, areaSquareMetres: null }, english)).toContain('cross');
  });

  it('is empty before there are points enough', () => {
    expect(resultText({ ...result, points: 1 }, english)).toBe('');
    expect(resultText({ ...result, mode: 'area' }, english)).toBe('');
  });
});

describe('a position', () => {
  it('has no more decimals than a pixel of its zoom, and never more than the layers bear', () => {
    expect([4, 8, 12, 16].map(positionDecimals)).toEqual([2, 3, 4, 4]);
  });

  it('is written as the language has it', () => {
    expect(positionText([-0.1276, 51.5072], 3, english)).toBe('51.507° N, 0.128° W');
    expect(positionText([151.2, -33.9], 2, russian)).toBe('33,90° ю. ш., 151,20° в. д.');
  });

  it('is copied as other programs take it', () => {
    expect(plainPosition([-0.1276, 51.5072], 3)).toBe('51.507, -0.128');
  });
});
