import { expect, it } from 'vitest';
import { quotations, withoutQuotations } from './quotations';

it.each([
  ['He said “no” twice: “yes”.', ['“no”', '“yes”']],
  ['Сказано «да», и „нет“.', ['«да»', '„нет“']],
  ['სტატიაში „კი“ წერია.', ['„კი“']],
  ['Գրված է՝ «այո»։', ['«այո»']],
  ['A "straight" one.', ['"straight"']],
  ['«Он сказал: „нет“»', ['«Он сказал: „нет“»']],
  ['It isn’t one, nor the ‘single’ kind.', []],
  ['“Never closed, and more.', []],
  ['A closing ” alone, then “one”.', ['“one”']],
])('finds the quotations in %s', (text, expected) => {
  expect(quotations(text).map(([start, end]) => text.slice(start, end))).toEqual(expected);
});

it('blanks quotations, so that places stay the same', () => {
  const text = 'He said “no” and left.';
  expect(withoutQuotations(text)).toBe('He said      and left.');
  expect(withoutQuotations(text)).toHaveLength(text.length);
});
