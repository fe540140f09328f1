import { describe, expect, it } from 'vitest';
import { dossierFolder } from '../build/dossier-folder';
import { readContents } from '../build/read-contents';
import { loadWords } from '../i18n/load-words';
import { lookAt, nameAs, switchLayer } from './commands';
import { createExploreState } from './explore-state';
import { exploreStep, leaveTour, showStep, startTour, stepTour } from './tour-commands';

const contents = readContents(dossierFolder());
const words = await loadWords(contents, contents.dossier.defaultLanguage);
const newState = () => {
  const state = createExploreState(words, [], []);
  state.tour.steps.value = new Map(contents.tour.map((step) => [step.id, step]));
  return state;
};
const ids = contents.tour.map(({ id }) => id);

describe('the tour', () => {
  it('goes from the first step to the last, each with its claim, and stays at either end', () => {
    const state = newState();
    startTour(state);
    stepTour(state, -1);
    const shown = ids.map(() => {
      const { tour, claim } = state.view.value;
      stepTour(state, 1);
      return [tour, claim];
    });
    const { defaultClaim } = contents.dossier;
    expect(shown).toEqual(contents.tour.map(({ id, claim = defaultClaim }) => [id, claim]));
    expect(state.view.value.tour).toBe(ids.at(-1));
  });

  it('gives the view back that the reader had, with what the reader set meanwhile', () => {
    const state = newState();
    lookAt(state, { longitude: 44, latitude: 40, zoom: 9 });
    switchLayer(state, contents.layers[0]?.id ?? '', false);
    const before = state.view.value;
    startTour(state);
    stepTour(state, 1);
    expect(state.view.value).toMatchObject({ camera: null, layers: {} });
    nameAs(state, 'source');
    leaveTour(state);
    expect(state.view.value).toEqual({ ...before, names: 'source' });
  });

  it('leads on to the claim of a step, framed', () => {
    const state = newState();
    startTour(state);
    const step = contents.tour.find(
      ({ claim }) => claim && claim !== contents.dossier.defaultClaim,
    );
    showStep(state, step?.id ?? '');
    lookAt(state, { longitude: 44, latitude: 40, zoom: 9 });
    exploreStep(state);
    expect(state.view.value).toMatchObject({ tour: null, claim: step?.claim, camera: null });
  });

  it('that a link opened leaves its reader at the claim of the step', () => {
    const state = newState();
    const [step] = contents.tour.filter(({ claim }) => claim);
    state.view.value = { ...state.view.value, tour: step?.id ?? '', claim: step?.claim ?? '' };
    leaveTour(state);
    expect(state.view.value).toMatchObject({ tour: null, claim: step?.claim });
  });

  it('lights up what a step names, and of a step without a claim nothing else', () => {
    const state = newState();
    for (const step of contents.tour) {
      showStep(state, step.id);
      const claim = contents.claims.find(({ id }) => id === step.claim);
      const lit = claim ? claim.measurements : [step.measurement];
      expect([step.id, state.lit.value]).toEqual([step.id, lit]);
      expect(state.lit.value).toContain(state.activeMeasurement.value);
      for (const layer of step.layers ?? claim?.layers ?? [])
        expect(state.visible.value).toContain(layer);
    }
  });

  it('knows no step that the dossier has not', () => {
    const state = newState();
    showStep(state, 'nowhere');
    expect(state.view.value.tour).toBeNull();
  });
});
