import { asArray, isObject, type JsonObject } from '../../model/geojson-rules/walk';
import type { Issue } from '../../model/issue';
import { parsePlace, templatePieces } from '../../model/tour-template';
import type { Check, CheckContext } from './check-kind';
import type { RawEntry, RawText } from './raw-dossier';

/**
 * Each step of the tour has a claim or a frame and title of its own, lights up what its claim
 * measures, and its sentences take their figures from measurements that there are; where the
 * geometry does not decide, they write no figure without its interval.
 */
export const tourCheck: Check = (context) => {
  const { entries } = context.tables.tour;
  return [
    ...entries.flatMap((step) => stepIssues(step, context)),
    ...context.texts.flatMap((text) => entries.flatMap((step) => wordIssues(step, text, context))),
  ];
};

type Said = Pick<Issue, 'message' | 'remedy'>;

function stepIssues({ id, value, path }: RawEntry, { tables }: CheckContext): Issue[] {
  const at = (member: string, said: Said): Issue => ({
    check: 'tour',
    file: tables.tour.file,
    id,
    place: `${path}.${member}`,
    ...said,
  });
  if (typeof value.claim !== 'string') {
    return value.frame === undefined ? [at('frame', NOWHERE)] : [];
  }
  const claim = tables.claims.entries.find((entry) => entry.id === value.claim);
  const { measurement } = value;
  if (!claim || typeof measurement !== 'string') return [];
  return asArray(claim.value.measurements).includes(measurement)
    ? []
    : [at('measurement', { ...FOREIGN, message: `${FOREIGN.message} "${value.claim}"` })];
}

function wordsOf({ value }: RawText, id: string | undefined): JsonObject | null {
  const tour = isObject(value) ? value.tour : null;
  const steps = isObject(tour) ? tour.steps : null;
  const words = isObject(steps) && id !== undefined ? steps[id] : null;
  return isObject(words) ? words : null;
}

function wordIssues({ id, value }: RawEntry, text: RawText, context: CheckContext): Issue[] {
  const words = wordsOf(text, id);
  if (!words) return [];
  const at = (member: string, said: Said): Issue => ({
    check: 'tour',
    file: text.file,
    id,
    place: `tour.steps.${id}.${member}`,
    ...said,
  });
  const isClaim = typeof value.claim === 'string';
  return [
    ...(isClaim || words.title !== undefined ? [] : [at('title', UNTITLED)]),
    ...((words.finding ?? words.undecided) ? [] : isClaim ? [at('finding', UNTOLD)] : []),
    ...['finding', 'undecided'].flatMap((member) =>
      faultyPlaces(words[member], context).map((said) => at(member, said)),
    ),
  ];
}

function faultyPlaces(template: unknown, { tables }: CheckContext): Said[] {
  if (typeof template !== 'string') return [];
  const known = new Set(tables.measurements.entries.map(({ id }) => id));
  return templatePieces(template).flatMap((piece): Said[] => {
    if ('words' in piece) return /[{}]/.test(piece.words) ? [UNCLOSED] : [];
    const place = parsePlace(piece.place);
    if (!place) return [{ ...UNREAD, message: `{${piece.place}} ${UNREAD.message}` }];
    if ('count' in place || known.has(place.measurement)) return [];
    const message = `{${piece.place}} names no entry of ${tables.measurements.file}`;
    return [{ message, remedy: 'Correct the id of the measurement.' }];
  });
}

const NOWHERE: Said = {
  message: 'is missing: the step has no claim whose frame would serve',
  remedy: 'Give the step a claim, or a frame: west, south, east, north.',
};
const FOREIGN: Said = {
  message: 'is not among the measurements of the claim',
  remedy: 'Name one of them, or leave the member out.',
};
const UNTITLED: Said = {
  message: 'is missing: the step has no claim whose title would serve',
  remedy: 'Write a title.',
};
const UNTOLD: Said = {
  message: 'is missing, and so is "undecided"',
  remedy: 'Write the sentence that tells what was measured.',
};
const UNCLOSED: Said = {
  message: 'has a brace without its partner',
  remedy: 'Write figures as {measurement} or {measurement/part.range}.',
};
const UNREAD: Said = {
  message: 'is no figure',
  remedy:
    'Write {measurement}, {measurement/part}, each with .low, .high or .range, or {count.all}.',
};
