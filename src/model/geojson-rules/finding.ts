import type { Extent } from '../common';

/** Every problem that a rule over GeoJSON can find; the words stand with whoever shows them. */
export const PROBLEMS = [
  'not-a-collection',
  'not-a-feature',
  'unknown-geometry',
  'crs-member',
  'no-id',
  'numeric-id',
  'malformed-id',
  'repeated-id',
  'no-features',
  'no-geometry',
  'no-coordinates',
  'short-line',
  'not-a-position',
  'not-a-number',
  'dimension',
  'out-of-range',
  'swapped-axes',
  'outside-extent',
  'open-ring',
  'short-ring',
  'ring-without-area',
  'wrong-winding',
  'repeated-position',
  'malformed-date',
  'dates-reversed',
  'unknown-country',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** One problem in a GeoJSON value, without words, so that a page can say it in its own language. */
export interface Finding {
  /** The rule that found it, e.g. `rings`. */
  rule: string;
  problem: Problem;
  /** Id of the feature, where it has one. */
  id?: string;
  /** JSON path from the collection, e.g. `features[0].geometry.coordinates[0][12]`. */
  place: string;
  /** What the words for the problem need. */
  values: Record<string, string | number>;
}

export interface RuleOptions {
  /** West, south, east, north in degrees; absent where the extent is not known. */
  extent?: Extent;
}

/** Reads any JSON value, however wrong, returns every problem and never throws. */
export type Rule = (collection: unknown, options: RuleOptions) => Finding[];
