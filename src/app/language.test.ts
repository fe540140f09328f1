import { expect, it } from 'vitest';
import { languageOf } from './language';

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
