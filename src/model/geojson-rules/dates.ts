import * as v from 'valibot';
import { DateSchema } from '../common';
import type { Finding, Rule } from './finding';
import { featuresOf, type RawFeature, shown } from './walk';

/** `valid_from` and `valid_until` of a feature are ISO dates that exist, in order. */
export const datesRule: Rule = (collection) => featuresOf(collection).flatMap(featureDates);

function featureDates(feature: RawFeature): Finding[] {
  const { valid_from: from, valid_until: until } = feature.properties;
  const malformed = (['valid_from', 'valid_until'] as const).flatMap((key) =>
    key in feature.properties && !isCalendarDate(feature.properties[key])
      ? [finding('malformed-date', feature, key, { date: shown(feature.properties[key]) })]
      : [],
  );
  if (malformed.length > 0 || from === undefined || until === undefined) return malformed;
  const reversed = earliest(from as string) > latest(until as string);
  const values = { from: from as string, until: until as string };
  return reversed ? [finding('dates-reversed', feature, 'valid_until', values)] : [];
}

/** Whether a value is an ISO date (year, month or day) of the calendar: 2023-02-29 is none. */
export function isCalendarDate(value: unknown): value is string {
  if (!v.is(DateSchema, value)) return false;
  const [year, month, day] = earliest(value).split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

function earliest(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** Lexical upper end of a date's span: `-31` sorts after every day of any month. */
function latest(date: string): string {
  return date + '-12-31'.slice(date.length - 4);
}

function finding(
  problem: Finding['problem'],
  feature: RawFeature,
  key: string,
  values: Finding['values'],
): Finding {
  const place = `${feature.path}.properties.${key}`;
  return { rule: 'dates', problem, id: feature.id, place, values: { key, ...values } };
}
