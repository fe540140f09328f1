import type { Finding, Rule } from '../../model/geojson-rules/finding';
import type { Issue } from '../../model/issue';
import type { Check } from './check-kind';
import { FINDING_WORDS } from './finding-words';

/** A rule over GeoJSON as a check over all layers of a dossier. */
export function checkOfRule(rule: Rule): Check {
  return ({ drawn, extent }) =>
    drawn
      .filter(({ data }) => data !== undefined)
      .flatMap(({ file, data }) => rule(data, { extent }).map((finding) => toIssue(file, finding)));
}

function toIssue(file: string, { rule, problem, id, place, values }: Finding): Issue {
  const [message, remedy] = FINDING_WORDS[problem](values);
  return { check: rule, file, id, place, message, remedy };
}
