import type { DatedEvent } from './source';
import { type FeatureDates, firstDayOf } from './validity';

/** A day on a timeline: what happened, and which layers get or lose features on the map. */
export interface Mark {
  /** ISO date of the day. */
  date: string;
  /** The date as it is known: of changes whose day is not known, the month or the year. */
  known: string;
  events: readonly DatedEvent[];
  begins: readonly LayerChange[];
  ends: readonly LayerChange[];
}

/** How many features of a layer come or go. */
export interface LayerChange {
  layer: string;
  count: number;
  /** It is all that have dates. */
  isAll: boolean;
}

/** Room between marks of one year, and between marks of two, in units of the timeline. */
const STEP = 1;
const YEAR_STEP = 3;
const DAY_MILLISECONDS = 86_400_000;

const timeOf = (date: string): number => Date.parse(`${firstDayOf(date)}T00:00:00Z`);

/** The ISO date so many days after another; before it with a negative number. */
export function daysAfter(date: string, days: number): string {
  return new Date(timeOf(date) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

const layersThat = (
  layers: Readonly<Record<string, readonly FeatureDates[]>>,
  date: string,
  end: 'from' | 'until',
): LayerChange[] =>
  Object.entries(layers).flatMap(([layer, features]) => {
    const count = features.filter((dates) => {
      const stays = end === 'until' && dates.outdatedAfter;
      return !stays && dates[end] !== undefined && firstDayOf(dates[end]) === date;
    }).length;
    return count > 0 ? [{ layer, count, isAll: count === features.length }] : [];
  });

/** The least exact of the dates of layers that mean a day. */
function knownDate(layers: Readonly<Record<string, readonly FeatureDates[]>>, day: string): string {
  const dates = Object.values(layers)
    .flat()
    .flatMap(({ from, until }) => [from ?? '', until ?? '']);
  const meant = dates.filter((date) => date !== '' && firstDayOf(date) === day);
  return meant.sort((a, b) => a.length - b.length)[0] ?? day;
}

/**
 * The days of a timeline, in order: those of the events, and from the first of them on those on
 * which layers change.
 * @param layers dates of the features by layer, of the layers that count
 */
export function marksOf(
  events: readonly DatedEvent[],
  layers: Readonly<Record<string, readonly FeatureDates[]>>,
): Mark[] {
  const happened = events.map(({ date }) => firstDayOf(date)).sort();
  const changed = Object.values(layers)
    .flat()
    .flatMap(({ from, until }) => [from, until])
    .flatMap((date) => (date ? [firstDayOf(date)] : []))
    .filter((date) => date >= (happened[0] ?? ''));
  return [...new Set([...happened, ...changed])].sort().map((date) => ({
    date,
    known: happened.includes(date) ? date : knownDate(layers, date),
    events: events.filter((event) => firstDayOf(event.date) === date),
    begins: layersThat(layers, date, 'from'),
    ends: layersThat(layers, date, 'until'),
  }));
}

/** Where each mark stands, in units from the first: in order, with more room between years, not to scale. */
export function placesOf(marks: readonly Mark[]): number[] {
  let place = 0;
  return marks.map(({ date }, at) => {
    const before = marks[at - 1]?.date;
    if (before) place += before.slice(0, 4) === date.slice(0, 4) ? STEP : YEAR_STEP;
    return place;
  });
}

/** Index of the last mark at or before a date; 0 where all lie after it. */
function markBefore(marks: readonly Mark[], date: string): number {
  return Math.max(
    0,
    marks.findLastIndex((mark) => mark.date <= firstDayOf(date)),
  );
}

/** Where a date stands among the marks, in units; beyond the ends at the ends. */
export function placeOfDate(marks: readonly Mark[], date: string): number {
  const places = placesOf(marks);
  const at = markBefore(marks, date);
  const [from, to] = [marks[at], marks[at + 1]];
  const start = places[at] ?? 0;
  if (!from || !to) return start;
  const share = (timeOf(date) - timeOf(from.date)) / (timeOf(to.date) - timeOf(from.date));
  return start + Math.max(0, share) * ((places[at + 1] ?? start) - start);
}

/** The date at a place among the marks, in whole days; a place near to a mark is the mark's. */
export function dateAtPlace(marks: readonly Mark[], place: number, nearUnits = 0): string {
  const places = placesOf(marks);
  const near = places.findIndex((each) => Math.abs(each - place) <= nearUnits);
  if (near >= 0) return marks[near]?.date ?? '';
  const at = Math.max(
    0,
    places.findLastIndex((each) => each <= place),
  );
  const [from, to] = [marks[at], marks[at + 1]];
  if (!from || !to) return from?.date ?? '';
  const [start = 0, end = 0] = [places[at], places[at + 1]];
  const days = (timeOf(to.date) - timeOf(from.date)) / DAY_MILLISECONDS;
  return daysAfter(from.date, Math.round((days * (place - start)) / (end - start)));
}

/** The mark after (+1) or before (-1) a date; the outermost where there is none. */
export function nextMark(marks: readonly Mark[], date: string, step: -1 | 1): string {
  const day = firstDayOf(date);
  const found =
    step > 0 ? marks.find((mark) => mark.date > day) : marks.findLast((mark) => mark.date < day);
  return (found ?? (step > 0 ? marks.at(-1) : marks[0]))?.date ?? date;
}

/** Two dates that show most: the day of the mark on which most layers change, and the day before it. */
export function tellingDates(marks: readonly Mark[]): readonly [string, string] | null {
  const changes = ({ begins, ends }: Mark) => begins.length + 2 * ends.length;
  const [most] = [...marks].sort((a, b) => changes(b) - changes(a));
  return most && changes(most) > 0 ? [daysAfter(most.date, -1), most.date] : null;
}
