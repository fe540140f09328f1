import { expect, it } from 'vitest';
import { languageOf, preferredLanguage, rootOf } from './language';

it.each([
  ['/', 'en'],
  ['/hy/', 'hy'],
  ['/news/border/hy/', 'hy'],
  ['/news/border/hy/index.html', 'hy'],
  ['/hy/news/', 'en'],
  ['/news/border/', 'en'],
  ['/news/hy', 'en'],
])('reads the language of %s as %s', (path, language) => {
  expect(languageOf(path, ['en', 'hy'], 'en')).toBe(language);
});

it.each([
  [['hy-AM', 'ru', 'en'], 'hy'],
  [['fr-CA', 'RU-ru', 'hy'], 'ru'],
  [['fr', 'de'], undefined],
  [[], undefined],
])('takes of a reader’s languages %s the first that there is: %s', (wanted, language) => {
  expect(preferredLanguage(wanted, ['en', 'hy', 'az', 'ka', 'ru'])).toBe(language);
});

it.each([
  ['/', './'],
  ['/hy/', '../'],
  ['/hy/news/', './'],
  ['/news/hy/index.html', '../'],
])('goes from %s to the root of the site by %s', (path, root) => {
  expect(rootOf(path, ['en', 'hy'])).toBe(root);
});
