import { isCalendarDate } from '../../model/geojson-rules/dates';
import { isObject } from '../../model/geojson-rules/walk';
import type { Issue } from '../../model/issue';
import type { Check } from './check-kind';
import { TABLE_NAMES } from './raw-dossier';

const ISO_FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Dates in the tables exist: the schema sees the form only, and lets 2023-02-29 pass. */
export const tableDatesCheck: Check = ({ tables }) =>
  TABLE_NAMES.flatMap((name) => {
    const { file, entries } = tables[name];
    return entries.flatMap(({ value, id, path }) => {
      const reviewed = isObject(value.reviewed) ? value.reviewed.date : undefined;
      return [
        ...nonexistent(value.date, { file, id, place: `${path}.date` }),
        ...nonexistent(reviewed, { file, id, place: `${path}.reviewed.date` }),
      ];
    });
  });

function nonexistent(date: unknown, at: Pick<Issue, 'file' | 'id' | 'place'>): Issue[] {
  if (typeof date !== 'string' || !ISO_FORM.test(date) || isCalendarDate(date)) return [];
  return [
    {
      check: 'table-dates',
      ...at,
      message: `${date} is not a day of the calendar`,
      remedy: 'Correct the date.',
    },
  ];
}
