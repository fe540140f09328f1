import { describe, expect, it } from 'vitest';
import { loadTranslator } from '../i18n/load-translator';
import type { Words } from '../i18n/names';
import { defaultView } from '../model/view';
import { chooseClaim, nameAs, readMeasurement, stepClaim, switchLayer } from './commands';
import { createExploreState } from './explore-state';

const contents = {
  dossier: { defaultClaim: 'a', localLanguages: ['cy'] },
  claims: [
    { id: 'a', source: 'almanac', measurements: ['one', 'two'], layers: ['hidden'] },
    { id: 'b', source: 'gazette', measurements: ['three'], layers: [] },
  ],
  layers: [
    { id: 'shown', visible: true },
    { id: 'hidden', visible: false },
  ],
  measurements: [],
  places: [],
  tourClaims: { start: null, middle: 'a' },
};
const translator = await loadTranslator('en');
const newState = () =>
  createExploreState({ contents, text: {}, translator } as unknown as Words, [], []);

describe('the commands', () => {
  it('choose a claim: its first measurement, framed, the reader’s layers kept', () => {
    const state = newState();
    switchLayer(state, 'shown', false);
    readMeasurement(state, 'two');
    chooseClaim(state, 'b');
    const plain = defaultView(state.vocabulary);
    expect(state.view.value).toEqual({ ...plain, claim: 'b', layers: { shown: false } });
    expect(state.activeMeasurement.value).toBe('three');
  });

  it('step through the claims, around the ends', () => {
    const state = newState();
    stepClaim(state, -1);
    expect(state.claim.value.id).toBe('b');
    stepClaim(state, 1);
    expect(state.claim.value.id).toBe('a');
  });

  it('keep in the view only layers that differ from the claim’s own choice', () => {
    const state = newState();
    expect([...state.visible.value]).toEqual(['shown', 'hidden']);
    switchLayer(state, 'hidden', false);
    expect([...state.visible.value]).toEqual(['shown']);
    switchLayer(state, 'hidden', true);
    expect(state.view.value.layers).toEqual({});
  });

  it('leave the measurement that answers the claim out of the view', () => {
    const state = newState();
    readMeasurement(state, 'two');
    expect(state.view.value.measurement).toBe('two');
    readMeasurement(state, 'one');
    expect(state.view.value.measurement).toBeNull();
  });

  it('name places anew only where the choice, or the source that it goes by, changes', () => {
    const state = newState();
    const before = state.words.value;
    chooseClaim(state, 'b');
    expect(state.words.value).toBe(before);
    nameAs(state, 'source');
    expect(state.words.value.naming).toEqual({ policy: 'source', source: 'gazette' });
    chooseClaim(state, 'a');
    expect(state.words.value.naming).toEqual({ policy: 'source', source: 'almanac' });
    nameAs(state, 'cy');
    expect(state.words.value.naming?.policy).toBe('cy');
  });
});
