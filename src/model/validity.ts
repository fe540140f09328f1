import type { Feature } from 'geojson';

/** When a feature was as it is drawn: ISO dates of any precision, each standing for its first day. */
export interface FeatureDates {
  /** The first day. */
  from?: string;
  /** The first day on which it no longer was. */
  until?: string;
  /** What was before `from` is not in the data; else there was no such thing. */
  unrecordedBefore?: boolean;
  /** What came after `until` is not in the data, so that the old is still drawn; else it ended. */
  outdatedAfter?: boolean;
}

/**
 * How a feature, or what was measured on it, stands at a date. `unrecorded` and `outdated` say
 * that the data ends there, `not-yet` and `no-longer` that the thing does.
 */
export type Validity = 'valid' | 'not-yet' | 'unrecorded' | 'no-longer' | 'outdated';

const dateIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** The dates that a feature's properties state: `valid_from`, `valid_until`, `before_valid`, `after_valid`. */
export function datesOf({ properties }: Pick<Feature, 'properties'>): FeatureDates {
  const [from, until] = [dateIn(properties?.valid_from), dateIn(properties?.valid_until)];
  return {
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(properties?.before_valid === 'unrecorded' ? { unrecordedBefore: true } : {}),
    ...(properties?.after_valid === 'outdated' ? { outdatedAfter: true } : {}),
  };
}

/** The first day of an ISO date of any precision: 1999 and 1999-01 are 1999-01-01. */
export const firstDayOf = (date: string): string => date + '-01-01'.slice(date.length - 4);

/** How what has these dates stands at an ISO date; the first day is included, the last is not. */
export function validityAt(dates: FeatureDates, date: string): Validity {
  const day = firstDayOf(date);
  if (dates.from && day < firstDayOf(dates.from)) {
    return dates.unrecordedBefore ? 'unrecorded' : 'not-yet';
  }
  if (!dates.until || day < firstDayOf(dates.until)) return 'valid';
  return dates.outdatedAfter ? 'outdated' : 'no-longer';
}

/** Whether an ISO date lies within a feature's `valid_from` (included) and `valid_until` (excluded). */
export function isValidAt(feature: Feature, date: string): boolean {
  return validityAt(datesOf(feature), date) === 'valid';
}

/** Whether maps of a date show what has these dates: what was valid then, and what the data knows no better than. */
export function isDrawnOn(dates: FeatureDates, date: string): boolean {
  const validity = validityAt(dates, date);
  return validity === 'valid' || validity === 'outdated';
}

/** The features that a map shows of an ISO date; of no date, all. */
export function featuresOn<T extends Feature>(features: readonly T[], date: string | null): T[] {
  if (date === null) return [...features];
  return features.filter((feature) => isDrawnOn(datesOf(feature), date));
}
