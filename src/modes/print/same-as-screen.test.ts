import { beforeAll, expect, it } from 'vitest';
import { loadWords } from '../../i18n/load-words';
import { dossierDates } from '../../measure/dates/dossier-dates';
import { resultsOn } from '../../measure/dates/figures-on';
import { parseViewLink } from '../../model/view-link';
import { contentOf, contents, data, dossierIn } from '../../print/test-support/printed';
import { createExploreState, type ExploreState } from '../../state/explore-state';

let state: ExploreState;

beforeAll(async () => {
  const { measured } = await dossierIn('en');
  const words = await loadWords(contents, 'en');
  state = createExploreState(words, [...measured.values()], ['AM', 'AZ']);
  const { measurements } = dossierDates(contents, data, measured);
  state.time.resultsOn.value = (results, date) => resultsOn(results, measurements, date);
  state.tour.steps.value = new Map(contents.tour.map((step) => [step.id, step]));
}, 60_000);

it.each([
  'claim=highway',
  'claim=highway&figure=highway-near-line&date=2024-05-01',
  'claim=line&date=2024-05-14&names=hy',
  'claim=karabakh&date=1995-01-01&hide=roads&show=places',
  'tour=villages',
  'tour=region',
  'claim=pipeline&map=11.50/41.07000/45.10000&names=source',
])('a print of %s shows what the screen shows for the same link', async (link) => {
  const { view, ignored } = parseViewLink(link, state.vocabulary);
  expect(ignored).toEqual([]);
  state.view.value = view;
  const content = await contentOf(link);
  expect(content.claim).toEqual(state.claim.value);
  expect(content.active).toBe(state.activeMeasurement.value);
  expect(content.lit).toEqual(state.lit.value);
  expect([...content.visible]).toEqual([...state.visible.value]);
  expect(content.words.naming).toEqual(state.words.value.naming);
  expect([...content.measured]).toEqual([...state.results.value]);
  expect([content.date, content.camera]).toEqual([view.date, view.camera]);
});
