import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Describe } from '../../i18n/described';
import { describeWith } from '../../i18n/described';
import english from '../../i18n/en/described';
import armenian from '../../i18n/hy/described';
import { loadTranslator } from '../../i18n/load-translator';
import type { Words } from '../../i18n/words';
import type { Place } from '../../model/source';
import { findingInWords } from './finding-in-words';
import { sentence } from './sentence';
import { nearestPlace, whereabouts } from './whereabouts';

const translator = await loadTranslator('en');
const describeEn: Describe = describeWith(english, translator);

/** Three cities of Western Europe: who does not know how they lie to each other? */
const CITIES: [string, number, number][] = [
  ['Paris', 2.3522, 48.8566],
  ['Brussels', 4.3517, 50.8503],
  ['Madrid', -3.7038, 40.4168],
];

const places = CITIES.map(
  ([name]) =>
    ({
      id: name,
      names: { en: name },
      unconfirmed: [],
      variants: [],
      layer: 'cities',
      feature: name,
    }) as Place,
);
const cities: FeatureCollection = {
  type: 'FeatureCollection',
  features: CITIES.map(([id, longitude, latitude]) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
  })),
};
const data = new Map([['cities', cities]]);
const words = {
  contents: { places, sources: [], dossier: { localLanguages: [] } },
  text: { language: 'en' },
  translator,
} as unknown as Words;

describe('where a thing lies', () => {
  it.each([
    ['Melun', 2.6554, 48.5421, 'south-east of Paris'],
    ['Antwerp', 4.4025, 51.2194, 'north of Brussels'],
    ['Toledo', -4.0273, 39.8628, 'south-west of Madrid'],
    ['Namur', 4.8675, 50.4669, 'south-east of Brussels'],
    ['Meaux', 2.8788, 48.9601, 'east of Paris'],
  ])('is told of %s from the nearest city', (_, longitude, latitude, expected) => {
    expect(whereabouts(words, describeEn, data, [longitude, latitude])).toContain(expected);
  });

  it('is told with the distance: Versailles is 17 km from the middle of Paris', () => {
    expect(whereabouts(words, describeEn, data, [2.1301, 48.8014])).toMatch(/^17.km /);
  });

  it('is "at" a place that is nearer than half a kilometre, and nothing of the place itself', () => {
    const louvre = [2.3522, 48.8587] as [number, number];
    expect(whereabouts(words, describeEn, data, louvre)).toBe('at Paris.');
    expect(whereabouts(words, describeEn, data, louvre, 'Paris')).toBe('');
  });

  it('is nothing where no place is loaded', () => {
    expect(nearestPlace(words, new Map(), [2, 48])).toBeNull();
    expect(whereabouts(words, describeEn, new Map(), [2, 48])).toBe('');
  });
});

describe('a sentence', () => {
  it('is closed by the full stop of its language, once', async () => {
    const describeHy = describeWith(armenian, await loadTranslator('hy'));
    expect(sentence('690 m', describeEn)).toBe('690 m.');
    expect(sentence('Nobody knows.', describeEn)).toBe('Nobody knows.');
    expect(sentence('How?', describeEn)).toBe('How?');
    expect(sentence('690 մ', describeHy)).toBe('690 մ։');
    expect(sentence('Ոչ ոք չգիտի։', describeHy)).toBe('Ոչ ոք չգիտի։');
  });
});

describe('a finding in words', () => {
  const part = { id: 'a', unit: 'm', value: 690, low: 190, high: 810, decidable: true } as const;
  it('is the number with its interval', () => {
    expect(findingInWords(part, translator).replaceAll('\u00a0', ' ')).toBe(
      '690 m, between 190 m and 810 m',
    );
  });

  it('is no bare number where it is not decided', () => {
    const text = findingInWords({ ...part, low: 0, decidable: false }, translator);
    expect(text).toContain('cannot decide');
    expect(text).not.toContain('690');
  });
});
