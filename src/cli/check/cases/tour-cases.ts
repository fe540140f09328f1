import type { JsonObject } from '../../../model/geojson-rules/walk';
import type { CaseSet } from './case';
import type { Draft } from './draft';

/** The first step of the shipped tour that tells of a claim, or that tells of none. */
function step(draft: Draft, withClaim: boolean): JsonObject {
  const found = draft.table('tour').find((entry) => 'claim' in entry === withClaim);
  if (!found) throw new Error('the shipped tour has no such step');
  return found;
}

function wordsOf(draft: Draft, { id }: JsonObject): JsonObject {
  const steps = draft.text().tour?.steps as Record<string, JsonObject>;
  return steps[String(id)] ?? {};
}

/** For the check of the tour. */
export const TOUR_CASES: Readonly<Record<string, CaseSet>> = {
  tour: {
    bad: [
      {
        name: 'a step that is nowhere',
        edit: (draft) => {
          delete step(draft, false).frame;
        },
        message: /^is missing: the step has no claim whose frame would serve$/,
        place: /^\[0\]\.frame$/,
      },
      {
        name: 'a step that lights up what its claim does not measure',
        edit: (draft) => {
          const own = step(draft, true);
          const other = draft
            .table('measurements')
            .find(({ id }) =>
              draft
                .table('claims')
                .some(
                  (claim) =>
                    claim.id === own.claim && !(claim.measurements as unknown[]).includes(id),
                ),
            );
          Object.assign(own, { measurement: other?.id });
        },
        message: /^is not among the measurements of the claim "\S+"$/,
        place: /^\[\d+\]\.measurement$/,
      },
      {
        name: 'a step of no claim without a title',
        edit: (draft) => {
          delete wordsOf(draft, step(draft, false)).title;
        },
        message: /^is missing: the step has no claim whose title would serve$/,
        place: /^tour\.steps\.\S+\.title$/,
      },
      {
        name: 'a step that says nothing of what was measured',
        edit: (draft) => {
          const words = wordsOf(draft, step(draft, true));
          delete words.finding;
          delete words.undecided;
        },
        message: /^is missing, and so is "undecided"$/,
      },
      {
        name: 'a sentence with a figure that nobody measures',
        edit: (draft) =>
          Object.assign(wordsOf(draft, step(draft, true)), { finding: 'It is {nothing} long.' }),
        message: /^\{nothing\} names no entry of measurements\.json$/,
        place: /^tour\.steps\.\S+\.finding$/,
      },
      {
        name: 'a sentence with what is no figure, and a brace left open',
        edit: (draft) =>
          Object.assign(wordsOf(draft, step(draft, true)), { undecided: 'From {A b} to {c' }),
        message: /^(\{A b\} is no figure|has a brace without its partner)$/,
      },
    ],
    twin: {
      name: 'a sentence with the interval of a part',
      edit: (draft) => {
        const { id } = draft.measurement('pairs');
        const finding = `Between {${id}/any.low} and {${id}/any.high}, {count.all} in all.`;
        Object.assign(wordsOf(draft, step(draft, true)), { finding });
      },
    },
  },
};
