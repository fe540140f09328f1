import { describe, expect, it } from 'vitest';
import { loadTranslator } from '../i18n/load-translator';
import type { Part } from '../model/measured';
import type { PublishedFigure } from '../model/source';
import { comparisonText, rangeText, undecidedText, valueText } from './quantity';
import { quoteAddress } from './quote-block';

const translator = await loadTranslator('en');
const measured = { value: 12_648, low: 12_300, high: 13_000, unit: 'm' as const };
const figure = (more: Partial<PublishedFigure>): PublishedFigure => ({
  id: 'f',
  unit: 'm',
  publisher: 'P',
  url: 'https://p.example/',
  date: '2024',
  ...more,
});

describe('a published figure beside a measured one', () => {
  it.each([
    [{ value: 12_700 }, 'The published figure lies within the measured interval.'],
    [{ low: 12_900, high: 14_000 }, 'The published range and the measured interval overlap.'],
    [
      { value: 14_300 },
      'The published figure is 1.30 km (10%) above the upper end of the measured interval.',
    ],
    [
      { low: 9_000, high: 11_070 },
      'The published figure is 1.23 km (10%) below the lower end of the measured interval.',
    ],
  ])('%o reads: %s', (values, words) => {
    expect(comparisonText(measured, figure(values), translator)).toBe(words);
  });

  it('is not compared across units, nor without a number', () => {
    expect(comparisonText(measured, figure({ unit: 'count', value: 3 }), translator)).toBeNull();
    expect(comparisonText(measured, figure({}), translator)).toBeNull();
  });
});

describe('a quantity that cannot be decided', () => {
  it('says why, in words', () => {
    expect(undecidedText({ ...measured, low: 0 }, translator)).toContain('includes zero');
    expect(undecidedText({ ...measured, high: 40_000 }, translator)).toContain('wider');
  });

  it('never stands as a bare number', () => {
    const quantity = { value: 83, low: 0, high: 143, unit: 'm' as const, decidable: false };
    expect(valueText(quantity, translator)).toBe('undecided, 0–140 m');
    expect(valueText({ ...quantity, low: 83, high: 83 }, translator)).toBe('undecided');
    expect(valueText({ ...quantity, decidable: true }, translator)).toBe('80 m');
  });

  it('stays out of a range', () => {
    const part = (value: number, decidable: boolean) =>
      ({ ...measured, value, decidable }) as unknown as Part;
    const parts = [part(15_000, true), part(11_000, true), part(2_000, false)];
    expect(rangeText(parts, translator)).toBe('11.00–15.00 km');
  });
});

describe('the way to a quote in its article', () => {
  it('names the first and the last words of a long quote, and takes care of hyphens', () => {
    const exact = 'One two-fold three four five six seven eight nine ten eleven twelve thirteen.';
    expect(quoteAddress('https://p.example/a#x', { exact, prefix: '', suffix: '' })).toBe(
      'https://p.example/a#:~:text=One%20two%2Dfold%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen.',
    );
  });
});
