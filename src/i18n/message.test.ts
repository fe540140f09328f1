import { describe, expect, it } from 'vitest';
import { formatDate } from './format';
import { enForms } from './forms/en';
import { kaForms } from './forms/ka';
import { ruForms } from './forms/ru';
import { formatMessage } from './message';

describe('formatMessage', () => {
  it('puts values in, numbers in the form of the locale', () => {
    expect(formatMessage('{n} of {all}', { n: 1234, all: 'many' }, enForms)).toBe('1,234 of many');
    expect(formatMessage('{n}', { n: 1234.5 }, kaForms)).toBe('1234,5');
  });

  it('takes the plural form of the locale', () => {
    const layers = '{n, plural, =0 {no layers} one {# layer} other {# layers}}.';
    expect(formatMessage(layers, { n: 0 }, enForms)).toBe('no layers.');
    expect(formatMessage(layers, { n: 1 }, enForms)).toBe('1 layer.');
    expect(formatMessage(layers, { n: 2 }, enForms)).toBe('2 layers.');
    const russian = '{n, plural, one {# слой} few {# слоя} many {# слоёв} other {# слоя}}';
    expect([1, 3, 5, 21].map((n) => formatMessage(russian, { n }, ruForms))).toEqual([
      '1 слой',
      '3 слоя',
      '5 слоёв',
      '21 слой',
    ]);
  });

  it('chooses by a word and formats what it chose', () => {
    const side = '{side, select, above {{by} above} other {{by} below}}';
    expect(formatMessage(side, { side: 'above', by: 3 }, enForms)).toBe('3 above');
    expect(formatMessage(side, { side: 'below', by: 3 }, enForms)).toBe('3 below');
  });

  it('lets the full stop of an abbreviated year end the sentence, and leaves dots that stand for themselves', () => {
    const year = formatDate('2024-05-15', ruForms);
    expect(year).toMatch(/\sг\.$/u);
    expect(formatMessage('Показано: {year}.', { year }, ruForms)).toBe(`Показано: ${year}`);
    expect(formatMessage('{year}. Далее', { year }, ruForms)).toBe(`${year} Далее`);
    expect(formatMessage('{year}...', { year }, ruForms)).toBe(`${year}...`);
    expect(formatMessage('{n}.', { n: 5 }, ruForms)).toBe('5.');
  });

  it('refuses a missing value and an unclosed brace', () => {
    expect(() => formatMessage('{n}', {}, enForms)).toThrow('lacks the value n');
    expect(() => formatMessage('{n', { n: 1 }, enForms)).toThrow('Unclosed');
  });
});
