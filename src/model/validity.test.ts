import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import { datesOf, featuresOn, isDrawnOn, isValidAt, validityAt } from './validity';

const layer = (id: string) =>
  JSON.parse(readFileSync(`data/geo/${id}.geojson`, 'utf8')) as FeatureCollection;
const valid = (id: string, date: string) =>
  layer(id)
    .features.filter((feature) => isValidAt(feature, date))
    .map((feature) => feature.id);

it('holds the delimited sections from the day the description of the line was signed', () => {
  expect(valid('sections', '2024-05-14')).toEqual([]);
  expect(valid('sections', '2024-05-15')).toHaveLength(4);
});

it('holds the line of control until the border guards took over', () => {
  expect(valid('control-line', '2024-05-23')).toHaveLength(1);
  expect(valid('control-line', '2024-05-24')).toEqual([]);
});

it('holds what has no dates at any date', () => {
  expect(valid('border', '1950')).toEqual(['main', 'nakhchivan']);
});

it('tells what was not there from what is not recorded, before and after', () => {
  const [from, until] = ['1999-05', '2001-02-10'];
  expect(validityAt({ from, until }, '1999-04-30')).toBe('not-yet');
  expect(validityAt({ from, until, unrecordedBefore: true }, '1999-04-30')).toBe('unrecorded');
  expect(validityAt({ from, until }, '1999-05-01')).toBe('valid');
  expect(validityAt({ from, until }, '2001-02-09')).toBe('valid');
  expect(validityAt({ from, until }, '2001-02-10')).toBe('no-longer');
  expect(validityAt({ from, until, outdatedAfter: true }, '2001-02-10')).toBe('outdated');
});

it('takes a date without a day as its first day, on either side', () => {
  expect(validityAt({ from: '1999-05' }, '1999')).toBe('not-yet');
  expect(validityAt({ from: '1999-01-01' }, '1999')).toBe('valid');
  expect(validityAt({ until: '1999' }, '1999-01-01')).toBe('no-longer');
});

it('goes on drawing what the data knows no better than, and all where no date is given', () => {
  const [road] = layer('highway').features;
  if (!road) throw new Error('There is no road');
  expect(featuresOn([road], '2025-01-01')).toEqual([road]);
  expect(isValidAt(road, '2025-01-01')).toBe(false);
  const line = layer('control-line').features;
  expect(featuresOn(line, '2025-01-01')).toEqual([]);
  expect(featuresOn(line, null)).toEqual(line);
});

it('reads the dates that properties state, and nothing that is no text', () => {
  expect(datesOf({ properties: null })).toEqual({});
  expect(datesOf({ properties: { valid_from: 1994, valid_until: ['1995'] } })).toEqual({});
  expect(
    datesOf({
      properties: {
        valid_from: '1994',
        valid_until: '1995-02',
        before_valid: 'unrecorded',
        after_valid: 'outdated',
      },
    }),
  ).toEqual({ from: '1994', until: '1995-02', unrecordedBefore: true, outdatedAfter: true });
  expect(datesOf({ properties: { before_valid: 'nothing', after_valid: 'nothing' } })).toEqual({});
});

it('draws what is valid and what the data knows no better than, and nothing else', () => {
  const dates = { from: '1994', until: '1996' };
  expect(['1993', '1994', '1995-12-31', '1996'].map((date) => isDrawnOn(dates, date))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isDrawnOn({ ...dates, outdatedAfter: true }, '1996')).toBe(true);
  expect(isDrawnOn({ ...dates, unrecordedBefore: true }, '1993')).toBe(false);
});
