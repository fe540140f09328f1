import { expect, it } from 'vitest';
import { loadTranslator } from '../../i18n/load-translator';
import type { Words } from '../../i18n/names';
import { sideNames } from './side-names';

it('names a place in the reader’s language first, then in those of the two sides', async () => {
  const words = {
    contents: { dossier: { localLanguages: ['es', 'pt'] } },
    text: { language: 'en' },
    translator: await loadTranslator('en'),
  } as Words;
  const place = {
    id: 'london',
    names: { fr: 'Londres', cy: 'Llundain', en: 'London', pt: 'Londres', es: 'Londres' },
    unconfirmed: ['pt'],
    variants: [],
    layer: 'towns',
    feature: 'london',
  };
  expect(sideNames(words, place)).toEqual([
    { language: 'en', label: 'English', name: 'London', confirmed: true },
    { language: 'es', label: 'Spanish', name: 'Londres', confirmed: true },
    { language: 'pt', label: 'Portuguese', name: 'Londres', confirmed: false },
  ]);
});
