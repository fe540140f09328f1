import { expect, it } from 'vitest';
import { languageByScript } from './script-language';

it.each([
  ['Մ-4', 'hy'],
  ['Երևան', 'hy'],
  ['თბილისი', 'ka'],
])('knows %s by its letters as %s', (text, language) => {
  expect(languageByScript(text)).toBe(language);
});

it.each(['M-4', 'Баку', 'Bakı', '12', '', 'Մ-4 / M4'])(
  'does not guess the language of “%s”',
  (text) => {
    expect(languageByScript(text)).toBeUndefined();
  },
);
