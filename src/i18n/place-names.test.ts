import { describe, expect, it } from 'vitest';
import type { Place } from '../model/source';
import { inLanguages, inPolicyNames, withBrackets } from './mentions';
import { countryInCapitals, countryName } from './names';
import { namesBeside, placeName } from './place-names';
import type { Words } from './words';

const place = (id: string, names: Record<string, string>, more: Partial<Place> = {}): Place => ({
  id,
  names,
  unconfirmed: [],
  variants: [],
  layer: 'towns',
  feature: id,
  ...more,
});
// Towns with two local names each, as their councils write them.
const PLACES = [
  place('bozen', { en: 'Bolzano', de: 'Bozen', it: 'Bolzano', ru: 'Больцано' }),
  place(
    'meran',
    { en: 'Merano', de: 'Meran', it: 'Merano', ru: 'Мерано' },
    { inSources: { gazette: ['Maran', 'Meran'] } },
  ),
  place('sterzing', { en: 'Vipiteno', de: 'Sterzing', it: 'Vipiteno', ru: 'Випитено' }),
  place('upper', { en: 'Upper Merano', de: 'Obermais', it: 'Maia Alta', ru: 'Верхнее Мерано' }),
  place('italy', { en: 'Italy', de: 'Italien', it: 'Italia', ru: 'Италия' }, { country: 'IT' }),
];

function words(policy: string, language = 'en', source?: string): Words {
  return {
    contents: {
      dossier: { localLanguages: ['de', 'it'] },
      places: PLACES,
      sources: [{ id: 'gazette', language: 'en' }],
    },
    text: { language, countries: { IT: language === 'en' ? 'Italy' : 'Италия' } },
    naming: { policy, source },
  } as unknown as Words;
}
const [bozen, meran, sterzing] = PLACES as [Place, Place, Place];
const plain = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

describe('a place’s name', () => {
  it('is in the reader’s language, with local names beside that do not repeat it', () => {
    expect(placeName(words('reader'), sterzing)).toEqual({ text: 'Vipiteno', language: 'en' });
    expect(namesBeside(words('reader'), sterzing)).toEqual([{ text: 'Sterzing', language: 'de' }]);
    expect(namesBeside(words('reader', 'ru'), bozen).map(({ text }) => text)).toEqual([
      'Bozen',
      'Bolzano',
    ]);
  });

  it('is one side’s alone where the reader wants that', () => {
    expect(placeName(words('de'), sterzing)).toEqual({ text: 'Sterzing', language: 'de' });
    expect(namesBeside(words('de'), sterzing)).toEqual([]);
  });

  it('is the one that the source of the claim prints, and the reader’s where it prints none', () => {
    const quoted = words('source', 'ru', 'gazette');
    expect(placeName(quoted, meran)).toEqual({ text: 'Maran', language: 'en' });
    expect(placeName(quoted, bozen)).toEqual({ text: 'Больцано', language: 'ru' });
  });

  it('is a local one where the reader’s language has none', () => {
    expect(placeName(words('reader', 'cy'), bozen)?.text).toBe('Bozen');
  });

  it('is that of a country too, in the capitals of the name’s own language', () => {
    expect(countryName(words('reader'), 'IT')).toBe('Italy');
    expect(countryName(words('it'), 'IT')).toBe('Italia');
    expect(countryInCapitals(words('de'), 'IT')).toBe('ITALIEN');
  });
});

describe('a label', () => {
  it('takes the names that the reader chose, the longest first', () => {
    expect(inPolicyNames(words('de'), 'Upper Merano / Bolzano section')).toBe(
      'Obermais / Bozen section',
    );
    expect(inPolicyNames(words('reader'), 'Merano section')).toBe('Merano section');
  });

  it('keeps quotations and longer words', () => {
    expect(inPolicyNames(words('de'), '“Merano”, Meranoese')).toBe('“Merano”, Meranoese');
  });

  it('marks the names that are not in the page’s language', () => {
    expect(inLanguages(words('de'), 'Obermais / Bozen section')).toEqual([
      { text: 'Obermais', language: 'de' },
      { text: ' / ' },
      { text: 'Bozen', language: 'de' },
      { text: ' section' },
    ]);
    expect(inLanguages(words('reader'), 'Bozen')).toEqual([{ text: 'Bozen' }]);
  });
});

describe('sentences', () => {
  it('have the local names in brackets where a place is first named', () => {
    const [first = [], second = []] = withBrackets(words('reader'), [
      'From Vipiteno to Upper Merano, and to Vipiteno.',
      'In Merano and Upper Merano.',
    ]);
    expect(plain(first)).toBe(
      'From Vipiteno (Sterzing) to Upper Merano (Obermais, Maia Alta), and to Vipiteno.',
    );
    expect(plain(second)).toBe('In Merano (Meran) and Upper Merano.');
    expect(first).toContainEqual({ text: 'Sterzing', language: 'de' });
  });

  it('have the chosen name in brackets, and none that would repeat', () => {
    const sentence = 'Vipiteno and Merano lie in Italy.';
    expect(plain(withBrackets(words('de'), [sentence])[0] ?? [])).toBe(
      'Vipiteno (Sterzing) and Merano (Meran) lie in Italy.',
    );
    expect(plain(withBrackets(words('it'), [sentence])[0] ?? [])).toBe(sentence);
    expect(plain(withBrackets(words('source', 'en', 'gazette'), [sentence])[0] ?? [])).toBe(
      'Vipiteno and Merano (Maran) lie in Italy.',
    );
  });

  it('keep the cases of a language that declines', () => {
    const sentence = 'Из Випитено в Верхнем Мерано, у Больцано.';
    expect(plain(withBrackets(words('it', 'ru'), [sentence])[0] ?? [])).toBe(
      'Из Випитено (Vipiteno) в Верхнем Мерано (Maia Alta), у Больцано (Bolzano).',
    );
  });

  it('leave quotations, joined words and possessives whole', () => {
    const sentence = 'It says “near Vipiteno” of the Merano–Bolzano road and Bolzano’s bridge.';
    expect(plain(withBrackets(words('de'), [sentence])[0] ?? [])).toBe(sentence);
  });
});
