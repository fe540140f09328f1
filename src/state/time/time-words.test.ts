import { signal } from '@preact/signals';
import { beforeAll, expect, it } from 'vitest';
import { loadDossier } from '../../build/load-dossier';
import { loadWords } from '../../i18n/load-words';
import { loadTimeText, type TimeText } from '../../i18n/time';
import { type DossierDates, dossierDates } from '../../measure/dates/dossier-dates';
import { measuredOn, resultsOn } from '../../measure/dates/figures-on';
import { measureAll } from '../../measure/measure-all';
import { chooseClaim, compareWith, showDate } from '../commands';
import { createExploreState, type ExploreState } from '../explore-state';
import { absentFigures } from './absent-figures';
import { datesInWords } from './dates-in-words';

let state: ExploreState;
let dates: DossierDates;
let text: TimeText;

beforeAll(async () => {
  const { contents, data } = loadDossier('data');
  const words = await loadWords(contents, 'en');
  const measured = measureAll(contents, data);
  state = createExploreState(words, [...measured.values()], ['AM', 'AZ']);
  dates = dossierDates(contents, data, measured);
  text = await loadTimeText(words.translator);
  state.time.resultsOn.value = (results, date) => resultsOn(results, dates.measurements, date);
}, 60_000);

const session = () => ({
  dates,
  text: signal(text),
  measuredOn: (measured: Parameters<typeof measuredOn>[0], date: string) =>
    measuredOn(measured, dates.measurements[measured.id] ?? { whole: [], parts: {} }, date),
});

it('takes figures that do not hold out of the results, and brings them back with all dates', () => {
  const all = [...state.results.value.keys()];
  showDate(state, '2024-05-14');
  expect(state.results.value.has('delimited-length')).toBe(false);
  expect(state.results.value.has('border-length')).toBe(true);
  expect([...state.undated.value.keys()]).toEqual(all);
  showDate(state, null);
  expect([...state.results.value.keys()]).toEqual(all);
});

it('keeps the results while only the map moves', () => {
  showDate(state, '2024-05-14');
  const before = state.results.value;
  state.view.value = { ...state.view.value, camera: { longitude: 45, latitude: 41, zoom: 9 } };
  expect(state.results.value).toBe(before);
});

it('tells why a figure, or a piece of one, is absent', () => {
  showDate(state, '2024-05-14');
  const { whole, pieces } = absentFigures(state, session());
  expect(whole('delimited-length')).toBe('Not yet: from 15 May 2024');
  expect(whole('border-length')).toBeUndefined();
  expect(pieces('highway-near-line')).toEqual([
    'Near the delimited sections: Not yet: from 15 May 2024',
  ]);
});

it('says which layers come and go with a date', () => {
  chooseClaim(state, 'line');
  const before = { ...state.view.value, date: '2024-05-14', compare: null };
  showDate(state, '2024-05-24');
  const said = datesInWords(state, session())(before, state.view.value);
  expect(said).toBe(
    'Map and figures show 24 May 2024. New on the map: Delimited sections. ' +
      'Gone from the map: Where control and line differed (a model): 4; Line of control, 2023.',
  );
});

it('says two dates with what lies between them, and forgets the second with the first', () => {
  compareWith(state, '2024-05-24', '2024-05-25');
  const said = datesInWords(state, session())(state.view.value, state.view.value);
  expect(said).toBe(
    'Left on the map: 24 May 2024. Right: 25 May 2024. Nothing else on the map changes.',
  );
  showDate(state, null);
  expect(state.view.value.compare).toBeNull();
});
