import { expect, it } from 'vitest';
import { loadTranslator } from '../i18n/load-translator';
import type { Words } from '../i18n/names';
import { createExploreState } from './explore-state';
import { neededFiles } from './needed-layers';

const contents = {
  dossier: { defaultClaim: 'a', localLanguages: ['cy'] },
  claims: [{ id: 'a', source: 'almanac', measurements: [], layers: [] }],
  layers: [
    { id: 'brooks', kind: 'context-line', visible: true },
    { id: 'towns', kind: 'city', visible: true },
  ],
  measurements: [],
  places: [],
  tourClaims: { start: null, middle: 'a' },
};
const translator = await loadTranslator('en');

it('asks for what is drawn from far away only where the map is far away', () => {
  const words = { contents, text: {}, translator } as unknown as Words;
  const state = createExploreState(words, [], []);
  const neededAt = (zoom: number | null) => {
    state.lookingAt.value = zoom === null ? null : { longitude: 0, latitude: 0, zoom };
    return neededFiles(state).map(({ layer }) => layer);
  };
  expect(neededAt(null)).toEqual(['brooks']);
  expect(neededAt(12)).toEqual(['brooks']);
  expect(neededAt(6)).toEqual(['brooks', 'towns']);
});
