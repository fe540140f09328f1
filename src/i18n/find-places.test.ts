import { beforeAll, describe, expect, it } from 'vitest';
import { dossierFolder } from '../build/dossier-folder';
import { loadDossier } from '../build/load-dossier';
import { type Findable, findPlaces, gazetteer, recordedPlaces } from './find-places';
import { fold } from './fold';
import { loadWords } from './load-words';
import type { Words } from './words';

let words: Words;
let places: Findable[];

beforeAll(async () => {
  words = await loadWords(loadDossier(dossierFolder('data')).contents, 'en');
  places = gazetteer(words);
});

describe('folding', () => {
  it.each([
    ['Aşağı Əskipara', 'asagi eskipara'],
    ['Qızıl Hacılı', 'qizil hacili'],
    ['İCEVAN', 'icevan'],
    ['Gürcüstan', 'gurcustan'],
    ['Барқ-Ёлка', 'барқ елка'],
    ['Սև, Սեւ, Սեվ', 'սեւ սեւ սեւ'],
    ['ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ', 'საქართველო'],
    ['  Baghanis–Ayrum’s ', 'baghanis ayrums'],
  ])('makes %s plain', (text, plain) => {
    expect(fold(text)).toBe(plain);
  });
});

describe('the search for a place', () => {
  it.each([
    ['Asagi Eskipara', 'lower-askipara'],
    ['aşağı əskipara', 'lower-askipara'],
    ['ASHAGHI ASKIPARA', 'lower-askipara'],
    ['Ներքին ոսկեպար', 'lower-askipara'],
    ['Воскепар', 'voskepar'],
    ['ոսկեպար', 'voskepar'],
    ['ვოსკეპარი', 'voskepar'],
    ['kyzyl gadzhili', 'gizilhajili'],
    ['gizil-hajili', 'gizilhajili'],
    ['baganis airum', 'baghanis-ayrum'],
    ['газах', 'qazax'],
    ['qazax', 'qazax'],
    ['icevan', 'ijevan'],
    ['nakhichevan', 'nakhchivan'],
    ['საქართველო', 'ge'],
  ])('finds %s', (typed, feature) => {
    expect(findPlaces(places, typed)[0]?.feature).toBe(feature);
  });

  it('finds all whose words begin so, whole names first', () => {
    const features = findPlaces(places, 'voskepar').map(({ feature }) => feature);
    expect(features[0]).toBe('voskepar');
    expect(features).toContain('lower-askipara');
    expect(findPlaces(places, 'skepar')).toEqual([]);
  });

  it('says by which spelling, unless it is the name that is shown', () => {
    expect(findPlaces(places, 'Воскепар')[0]).toMatchObject({
      name: { text: 'Voskepar' },
      foundAs: { text: 'Воскепар', language: 'ru' },
    });
    expect(findPlaces(places, 'voskep')[0]).not.toHaveProperty('foundAs');
  });

  it('shows names as the reader chose', () => {
    const own = gazetteer({ ...words, naming: { policy: 'az' } });
    expect(findPlaces(own, 'lower askipara')[0]).toMatchObject({
      name: { text: 'Aşağı Əskipara', language: 'az' },
      foundAs: { text: 'Lower Askipara' },
    });
  });

  it('finds nothing for nothing', () => {
    expect(findPlaces(places, ' – ')).toEqual([]);
  });

  it('finds further places by either of two recorded names', () => {
    const feature = (id: string, name?: string) => ({
      type: 'Feature' as const,
      id,
      properties: name ? { name } : {},
      geometry: { type: 'Point' as const, coordinates: [0, 0] },
    });
    const features = [feature('a', 'Bozen / Bolzano'), feature('b')];
    const further = recordedPlaces('towns', { type: 'FeatureCollection', features });
    expect(further).toHaveLength(1);
    expect(findPlaces(further, 'bolz')[0]).toMatchObject({
      name: { text: 'Bozen / Bolzano' },
      foundAs: { text: 'Bolzano' },
    });
  });
});
