import type { Extent } from '../model/common';
import { coordinatesRule } from '../model/geojson-rules/coordinates';
import { emptinessRule } from '../model/geojson-rules/emptiness';
import { extentRule } from '../model/geojson-rules/extent';
import type { Finding, Rule } from '../model/geojson-rules/finding';
import { ringsRule } from '../model/geojson-rules/rings';
import { shapeRule } from '../model/geojson-rules/shape';
import { type RawFeature, runsOf } from '../model/geojson-rules/walk';
import { asRawFeature, type PlainFeature } from './plain-feature';
import { type OpenedProblem, openedProblem, type ProblemPlace, RULE_PROBLEMS } from './problem';

/**
 * The project's rules over GeoJSON that hold for a line of a reader as well. Ids, dates and codes of
 * countries are of the dossier's own layers; the direction of a ring does not matter to its outline;
 * a repeated position changes no line and is left out.
 */
const RULES: readonly Rule[] = [shapeRule, emptinessRule, coordinatesRule, extentRule, ringsRule];

type RuleProblemCode = (typeof RULE_PROBLEMS)[number];

const isOurs = (code: string): code is RuleProblemCode =>
  (RULE_PROBLEMS as readonly string[]).includes(code);

/** What the rules find in a feature: of each problem the first place, and how many others have it. */
export function checkFeature(feature: PlainFeature, extent: Extent): OpenedProblem[] {
  const raw = asRawFeature(feature);
  const collection = { type: 'FeatureCollection', features: [raw.value] };
  const byCode = new Map<RuleProblemCode, { first: Finding; others: number }>();
  for (const finding of RULES.flatMap((rule) => rule(collection, { extent }))) {
    if (!isOurs(finding.problem)) continue;
    const known = byCode.get(finding.problem);
    if (known) known.others += 1;
    else byCode.set(finding.problem, { first: finding, others: 0 });
  }
  // Latitudes beyond the pole are out of range because they are longitudes: one reason is enough.
  if (byCode.has('swapped-axes')) byCode.delete('out-of-range');
  return [...byCode].map(([code, { first, others }]) => ({
    ...openedProblem(code, valuesOf(first), placeOf(first, feature, raw)),
    others,
  }));
}

function valuesOf({ values: { position = '', ...values } }: Finding): OpenedProblem['values'] {
  return { coordinates: position, ...values };
}

/** Line or ring, and position, counted from 1, out of the path of a finding. */
function placeOf(
  { place }: Finding,
  { number, name }: PlainFeature,
  raw: RawFeature,
): ProblemPlace {
  const runs = runsOf(raw);
  const run = runs.findIndex(({ path }) => place === path || place.startsWith(`${path}[`));
  const [, position] = /^\[(\d+)\]/.exec(place.slice(runs[run]?.path.length)) ?? [];
  return {
    feature: number,
    ...(name !== '' && { name }),
    ...(runs.length > 1 && run >= 0 && { part: run + 1 }),
    ...(run >= 0 && position !== undefined && { position: Number(position) + 1 }),
  };
}
