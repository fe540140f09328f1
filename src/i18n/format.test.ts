import { describe, expect, it } from 'vitest';
import type { Unit } from '../model/common';
import { formatDate, formatEnds, formatInterval, formatValue, type Quantity } from './format';
import { enForms } from './forms/en';
import { ruForms } from './forms/ru';

const quantity = (value: number | null, low: number, high: number, unit: Unit): Quantity => ({
  value,
  low,
  high,
  unit,
});

describe('numbers, written as finely as their interval justifies', () => {
  it.each([
    [quantity(12_648, 12_300, 13_000, 'm'), '12.65 km', '12.30 km', '13.00 km'],
    [quantity(686, 195, 812, 'm'), '690 m', '200 m', '810 m'],
    [quantity(83, 0, 143, 'm'), '80 m', '0 m', '140 m'],
    [quantity(83.4, 83, 84, 'm'), '83.4 m', '83.0 m', '84.0 m'],
    [quantity(996_400, 980_000, 1_010_000, 'm'), '996 km', '980 km', '1,010 km'],
    [quantity(6_512_000, 5_900_000, 7_100_000, 'm2'), '6.5 km²', '5.9 km²', '7.1 km²'],
    [quantity(643_000, 600_000, 690_000, 'm2'), '64.3 ha', '60.0 ha', '69.0 ha'],
    [quantity(17, 12, 21, 'count'), '17', '12', '21'],
    [quantity(0.0127, 0.0121, 0.0134, 'ratio'), '1.27%', '1.21%', '1.34%'],
  ])('writes %o as %s, between %s and %s', (measured, value, low, high) => {
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    expect(plain(formatValue(measured, enForms))).toBe(value);
    const ends = formatEnds(measured, enForms);
    expect([plain(ends?.low ?? ''), plain(ends?.high ?? '')]).toEqual([low, high]);
  });

  it('writes three digits where there is no interval to go by', () => {
    expect(formatValue({ value: 29_800e6, low: null, high: null, unit: 'm2' }, enForms)).toBe(
      '29,800\u00a0km²',
    );
    expect(formatEnds({ value: 1, low: null, high: null, unit: 'm' }, enForms)).toBeNull();
  });

  it('writes the data’s own accuracies without zeros that claim more', () => {
    expect(formatValue({ value: 50, low: null, high: null, unit: 'm' }, enForms)).toBe('50 m');
    expect(formatValue({ value: 2000, low: null, high: null, unit: 'm' }, enForms)).toBe('2,000 m');
    expect(formatValue(quantity(1259, 1259, 1259, 'm'), enForms)).toBe('1,259 m');
  });

  it('writes an interval as a range with one unit, and one number where both ends are the same', () => {
    expect(formatInterval(quantity(12_648, 12_300, 13_000, 'm'), enForms)).toBe('12.30–13.00 km');
    expect(formatInterval(quantity(8, 8, 8, 'count'), enForms)).toBe('8');
    expect(formatInterval(quantity(null, 5e6, 7e6, 'm2'), enForms)).toBe('5.0–7.0\u00a0km²');
  });

  it('has no number where there is no value', () => {
    expect(formatValue(quantity(null, 0, 1, 'm'), enForms)).toBe('');
  });

  it('takes the number form of the language', () => {
    expect(formatValue(quantity(12_648, 12_300, 13_000, 'm'), ruForms)).toContain('12,6');
  });
});

describe('dates, as precise as they are given', () => {
  it.each([
    ['2024', '2024'],
    ['2024-05', 'May 2024'],
    ['2024-05-24', '24 May 2024'],
    ['n.d.', 'n.d.'],
  ])('writes %s as %s', (date, words) => {
    expect(formatDate(date, enForms)).toBe(words);
  });
});
