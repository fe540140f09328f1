import { describe, expect, it } from 'vitest';
import { loadTranslator } from '../i18n/load-translator';
import type { Words } from '../i18n/names';
import { chooseClaim, readMeasurement, stepClaim, switchLayer } from './commands';
import { createExploreState } from './explore-state';

const contents = {
  dossier: { defaultClaim: 'a' },
  claims: [
    { id: 'a', measurements: ['one', 'two'], layers: ['hidden'] },
    { id: 'b', measurements: ['three'], layers: [] },
  ],
  layers: [
    { id: 'shown', visible: true },
    { id: 'hidden', visible: false },
  ],
  measurements: [],
  places: [],
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
    expect(state.view.value).toEqual({
      claim: 'b',
      measurement: null,
      camera: null,
      date: null,
      layers: { shown: false },
      open: [],
    });
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
});
