import { type Signal, signal } from '@preact/signals';
import type { TimeText } from '../i18n/time';
import type { View } from '../model/view';
import type { Results } from './reader-state';

/** Where what knows of dates, which is loaded on demand, puts its work. */
export interface TimeSlot {
  /** Writes the messages about dates; null until they have come. */
  text: Signal<TimeText | null>;
  /** Gives the results that hold at an ISO date; null until it has come. */
  resultsOn: Signal<((results: Results, date: string) => Results) | null>;
  /** Why a measurement has no figure at the date that is shown. */
  absent: Signal<(measurement: string) => string | undefined>;
  /** The same for single pieces of one that has figures: a sentence for each. */
  absentPieces: Signal<(measurement: string) => readonly string[]>;
  /** What another choice of dates changes, in words. */
  inWords: Signal<((before: View, now: View) => string) | null>;
  /** Where the divide between two dates rests: a share of the map's width, null where there is none. */
  divide: Signal<number | null>;
}

export const timeSlot = (): TimeSlot => ({
  text: signal(null),
  resultsOn: signal(null),
  absent: signal(() => undefined),
  absentPieces: signal(() => []),
  inWords: signal(null),
  divide: signal(null),
});

/** The results at an ISO date, as far as what knows of dates has come. */
export function resultsThen(
  { resultsOn }: TimeSlot,
  date: string | null,
  results: Results,
): Results {
  return date !== null && resultsOn.value ? resultsOn.value(results, date) : results;
}
