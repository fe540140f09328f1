import { expect, it } from 'vitest';
import {
  dateAtPlace,
  daysAfter,
  marksOf,
  nextMark,
  placeOfDate,
  placesOf,
  tellingDates,
} from './timeline';

const events = [
  { id: 'treaty', date: '1905-10-26', sources: ['a'] },
  { id: 'storm', date: '1953-01-31', sources: ['a'] },
  { id: 'dyke', date: '1953-02-01', sources: ['a'] },
];
const layers = {
  fence: [{ from: '1953-02', until: '1960' }],
  old: [{ until: '1890' }],
  road: [{ until: '1953-01-31', outdatedAfter: true }],
};
const marks = marksOf(events, layers);

it('holds the days of the events, and those later ones on which layers change', () => {
  expect(marks.map(({ date }) => date)).toEqual([
    '1905-10-26',
    '1953-01-31',
    '1953-02-01',
    '1960-01-01',
  ]);
  expect(marks[2]).toMatchObject({ begins: [{ layer: 'fence' }], ends: [] });
  expect(marks[2]?.events.map(({ id }) => id)).toEqual(['dyke']);
  expect(marks[3]).toMatchObject({
    begins: [],
    ends: [{ layer: 'fence', count: 1, isAll: true }],
  });
});

it('does not give a day to a change of which only the year is known', () => {
  expect(marks.map(({ known }) => known)).toEqual([
    '1905-10-26',
    '1953-01-31',
    '1953-02-01',
    '1960',
  ]);
});

it('does not say that what is still drawn has gone', () => {
  expect(marks[1]?.ends).toEqual([]);
});

it('leaves more room between two years than within one', () => {
  expect(placesOf(marks)).toEqual([0, 3, 4, 7]);
});

it('finds the place of any day, and the day of its place again', () => {
  for (const date of ['1905-10-26', '1930-06-15', '1953-01-31', '1956-02-29', '1960-01-01']) {
    expect(dateAtPlace(marks, placeOfDate(marks, date))).toBe(date);
  }
  expect(placeOfDate(marks, '1800')).toBe(0);
  expect(placeOfDate(marks, '2001-09-09')).toBe(7);
  expect(placeOfDate(marks, '1960')).toBe(7);
});

it('takes a place near to a mark for the mark', () => {
  expect(dateAtPlace(marks, 2.9, 0.2)).toBe('1953-01-31');
  expect(dateAtPlace(marks, 2.7, 0.2)).not.toBe('1953-01-31');
});

it('counts days over months, years and leap days', () => {
  expect(daysAfter('1956-02-28', 1)).toBe('1956-02-29');
  expect(daysAfter('1957-03-01', -1)).toBe('1957-02-28');
  expect(daysAfter('1999-12', 31)).toBe('2000-01-01');
});

it('goes from mark to mark and stays at the ends', () => {
  expect(nextMark(marks, '1953-01-31', 1)).toBe('1953-02-01');
  expect(nextMark(marks, '1953-01-31', -1)).toBe('1905-10-26');
  expect(nextMark(marks, '1960', 1)).toBe('1960-01-01');
  expect(nextMark(marks, '1905', -1)).toBe('1905-10-26');
});

it('offers the day on which most ends, and the day before it', () => {
  expect(tellingDates(marks)).toEqual(['1959-12-31', '1960-01-01']);
  expect(tellingDates(marksOf(events, {}))).toBeNull();
});

it('puts days in order in whatever order events and layers state them, each with all that it holds', () => {
  const [treaty, , dyke] = events;
  if (!treaty || !dyke) throw new Error('events');
  const late = { ...treaty, id: 'bridge', date: '1960' };
  expect(
    marksOf([late, dyke, treaty], {
      fence: [{ from: '1953-02', until: '1960' }, { from: '1910' }],
    }),
  ).toEqual([
    { date: '1905-10-26', known: '1905-10-26', events: [treaty], begins: [], ends: [] },
    {
      date: '1910-01-01',
      known: '1910',
      events: [],
      begins: [{ layer: 'fence', count: 1, isAll: false }],
      ends: [],
    },
    {
      date: '1953-02-01',
      known: '1953-02-01',
      events: [dyke],
      begins: [{ layer: 'fence', count: 1, isAll: false }],
      ends: [],
    },
    {
      date: '1960-01-01',
      known: '1960-01-01',
      events: [late],
      begins: [],
      ends: [{ layer: 'fence', count: 1, isAll: false }],
    },
  ]);
});

it('takes the least exact of several dates that mean one day', () => {
  const changes = { fence: [{ from: '1970-01-01' }, { from: '1970' }, { from: '1970-01' }] };
  expect(marksOf(events, changes).at(-1)?.known).toBe('1970');
  expect(marksOf([], { fence: [{ until: '1890' }] }).map(({ date }) => date)).toEqual([
    '1890-01-01',
  ]);
});

it('goes to the mark before and after a date, a mark itself aside, and stays at the ends', () => {
  expect(nextMark(marks, '1953-01-31', -1)).toBe('1905-10-26');
  expect(nextMark(marks, '1953-01-31', 1)).toBe('1953-02-01');
  expect(nextMark(marks, '1955', -1)).toBe('1953-02-01');
  expect(nextMark(marks, '1905-10-26', -1)).toBe('1905-10-26');
  expect(nextMark(marks, '1999', 1)).toBe('1960-01-01');
  expect(nextMark([], '1999', 1)).toBe('1999');
  expect(nextMark([], '1999', -1)).toBe('1999');
});

it('gives the date of a place that is as near to a mark as may be, of the first mark too', () => {
  expect(dateAtPlace(marks, 0.5, 0.5)).toBe('1905-10-26');
  expect(dateAtPlace(marks, 3.25, 0.25)).toBe('1953-01-31');
  expect(dateAtPlace(marks, 99)).toBe('1960-01-01');
  expect(dateAtPlace([], 1)).toBe('');
  expect(placeOfDate(marks, '1953-01-31')).toBe(3);
  expect(placeOfDate([], '1953')).toBe(0);
});
