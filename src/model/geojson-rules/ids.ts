import * as v from 'valibot';
import { IdSchema } from '../common';
import type { Finding, Problem, Rule } from './finding';
import { featuresOf, shown } from './walk';

/** Every feature has a string id of its own, in the stable form of `IdSchema`. */
export const idsRule: Rule = (collection) => {
  const firstPlaces = new Map<string, string>();
  return featuresOf(collection).flatMap(({ value, path }) => {
    const problem = formProblem(value.id);
    if (problem) return [finding(problem, path, value.id)];
    const id = value.id as string;
    const first = firstPlaces.get(id);
    if (first) return [finding('repeated-id', path, id, { first })];
    firstPlaces.set(id, path);
    return [];
  });
};

function formProblem(id: unknown): Problem | null {
  if (id === undefined || id === null || id === '') return 'no-id';
  if (typeof id !== 'string') return 'numeric-id';
  return v.is(IdSchema, id) ? null : 'malformed-id';
}

function finding(problem: Problem, path: string, id: unknown, values = {}): Finding {
  const known = typeof id === 'string' && id !== '' ? id : undefined;
  return {
    rule: 'ids',
    problem,
    id: known,
    place: `${path}.id`,
    values: { id: shown(id), ...values },
  };
}
