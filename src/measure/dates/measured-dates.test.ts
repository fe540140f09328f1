import { expect, it } from 'vitest';
import { dossierFolder } from '../../build/dossier-folder';
import { loadDossier } from '../../build/load-dossier';
import { measureAll } from '../measure-all';
import { dossierDates } from './dossier-dates';
import { measuredOn, resultsOn } from './figures-on';

const { contents, data } = loadDossier(dossierFolder());
const results = measureAll(contents, data);
const dates = dossierDates(contents, data, results);
const on = (id: string, date: string) => {
  const [measured, own] = [results.get(id), dates.measurements[id]];
  if (!measured || !own) throw new Error(`${id} has no dates`);
  return measuredOn(measured, own, date);
};

it('gives no length of the delimited sections before the day on which their description was signed', () => {
  expect(on('delimited-length', '2024-05-14').measured).toBeNull();
  expect(on('delimited-length', '2024-05-14').absence).toEqual({
    validity: 'not-yet',
    dates: { from: '2024-05-15' },
  });
  expect(on('delimited-length', '2024-05-15').measured).toBe(results.get('delimited-length'));
});

it('takes a share with what it is made of', () => {
  expect(on('border-share', '2024-05-14').absence?.validity).toBe('not-yet');
  expect(on('border-share', '2024-05-15').measured).toBe(results.get('border-share'));
});

it('measures what lay under the other side only while the record has it so', () => {
  expect(on('area-changed-hands', '2023-02-28').absence?.validity).toBe('unrecorded');
  expect(on('area-changed-hands', '2023-03-01').measured).toBe(results.get('area-changed-hands'));
  expect(on('area-changed-hands', '2024-05-23').measured).toBe(results.get('area-changed-hands'));
  expect(on('area-changed-hands', '2024-05-24').absence?.validity).toBe('no-longer');
});

it('measures no road on an alignment that a later one has replaced', () => {
  expect(on('highway-beyond-line', '2024-07-09').measured).not.toBeNull();
  expect(on('highway-beyond-line', '2024-07-10').absence).toMatchObject({ validity: 'outdated' });
});

it('names what ended first, where several things have ended', () => {
  expect(on('highway-in-changed-area', '2025-01-16').absence).toMatchObject({
    validity: 'no-longer',
    dates: { until: '2024-05-24' },
  });
});

it('keeps the pieces that hold where others do not', () => {
  const { measured, parts } = on('highway-near-line', '2024-05-01');
  expect(measured?.parts.map(({ id }) => id)).toEqual(['whole-line']);
  expect([...parts.keys()]).toEqual(['sections']);
  const later = on('karabakh-area', '2024-05-01');
  expect(later.measured?.parts.map(({ id }) => id)).toEqual(['economic-region-2021']);
  expect(later.parts.get('oblast-1991')?.validity).toBe('no-longer');
});

it('leaves what reads nothing with dates as it is', () => {
  const early = resultsOn(results, dates.measurements, '1992-01-01');
  expect(early.get('border-length')).toBe(results.get('border-length'));
  expect(early.has('delimited-length')).toBe(false);
});

it('does not call a comparison with a mapped version true before that version', () => {
  expect(on('line-versions', '2024-06-01').absence).toEqual({
    validity: 'not-yet',
    dates: { from: '2026-07' },
  });
});

it('gives each area of other control one figure, the declared one where there is one', () => {
  expect(dates.control).toHaveLength(23);
  const declared = results.get('area-changed-hands')?.parts ?? [];
  for (const { id, value, low, high } of declared) {
    expect(dates.control.find((area) => area.id === id)).toMatchObject({ value, low, high });
  }
  for (const { low, value, high } of dates.control) {
    expect(low).toBeLessThanOrEqual(value);
    expect(value).toBeLessThanOrEqual(high);
  }
});
