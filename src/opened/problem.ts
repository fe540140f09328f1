import type { Problem as RuleProblem } from '../model/geojson-rules/finding';

/** Problems that the project's own rules over GeoJSON find, as far as they hold for a reader's file. */
export const RULE_PROBLEMS = [
  'not-a-feature',
  'unknown-geometry',
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
] as const satisfies readonly RuleProblem[];

/** Problems of a feature that only a reader's file can have. */
export const OWN_FEATURE_PROBLEMS = ['self-crossing', 'foreign-crs', 'not-checkable'] as const;

/** Problems of a file as a whole. */
export const FILE_PROBLEMS = [
  'empty-file',
  'too-large',
  'too-many-vertices',
  'too-complex',
  'foreign-format',
  'unknown-format',
  'unknown-encoding',
  'not-json',
  'not-xml',
  'document-type',
  'not-geojson',
  'network-link',
  'no-lines',
  'unreadable',
] as const;

export type OpenedProblemCode =
  | (typeof RULE_PROBLEMS)[number]
  | (typeof OWN_FEATURE_PROBLEMS)[number]
  | (typeof FILE_PROBLEMS)[number];

export type MessageValues = Readonly<Record<string, string | number>>;

/** Where in a file a problem is; numbers count from 1. */
export interface ProblemPlace {
  /** Number of the feature among all of the file, and its name where it has one. */
  feature: number;
  name?: string;
  /** Number of the line or ring in a feature of several. */
  part?: number;
  /** Number of the position in its line or ring. */
  position?: number;
}

/** One problem of a file, without words: its message is `opened.problem.` and the code. */
export interface OpenedProblem {
  code: OpenedProblemCode;
  /** Absent for a problem of the whole file. */
  place?: ProblemPlace;
  /** What the message needs. */
  values: MessageValues;
  /** How many places of the same feature have the same problem besides. */
  others: number;
}

/** A message of the catalogue with its values. */
export interface Message<Key extends string = string> {
  key: Key;
  values: MessageValues;
}

/** A problem of a file, or of the place in it. */
export function openedProblem(
  code: OpenedProblemCode,
  values: MessageValues = {},
  place?: ProblemPlace,
): OpenedProblem {
  return place ? { code, place, values, others: 0 } : { code, values, others: 0 };
}

/** What is wrong, in a message of the catalogue. */
export function problemMessage({
  code,
  values,
}: OpenedProblem): Message<`opened.problem.${OpenedProblemCode}`> {
  return { key: `opened.problem.${code}`, values };
}

/** Where it is wrong, in a message of the catalogue; null where the whole file is meant. */
export function placeMessage({ place }: OpenedProblem): Message<'opened.place'> | null {
  if (!place) return null;
  const { feature, name = '', part = 0, position = 0 } = place;
  const named = name === '' ? 'no' : 'yes';
  return { key: 'opened.place', values: { named, name, feature, part, position } };
}
