import { expect, it } from 'vitest';
import { inCapitals } from './capitals';

it.each([
  ['Norway', 'en-GB', 'NORWAY'],
  ['İsveçrə, Fici', 'az', 'İSVEÇRƏ, FİCİ'],
  ['Սեւ եւ Բարև', 'hy', 'ՍԵՒ ԵՒ ԲԱՐԵՎ'],
  ['Норвегия', 'ru', 'НОРВЕГИЯ'],
  ['ნორვეგია', 'ka', 'ნორვეგია'],
])('writes %s in %s as %s', (name, locale, capitals) => {
  expect(inCapitals(name, locale)).toBe(capitals);
});
