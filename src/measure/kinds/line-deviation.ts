import type { LonLat } from '../../model/common';
import type { IntervalCause, Part, VersionRow } from '../../model/measured';
import type { DefinitionOf } from '../../model/measurement';
import { type Alternative, boundsOf, isDecidable, plusMinus } from '../bounds';
import type { Finding } from '../finding';
import { heldByTwo } from '../held';
import type { LineIndex } from '../line-index';
import { withEndsMoved } from '../line-variants';
import type { MeasureContext, MeasuredFeature } from '../measure-context';
import { type GreatestDistance, greatestDistance } from '../sampling';

const heldGreatest = heldByTwo((line: readonly LonLat[], index: LineIndex) => {
  const results = new Map<number, GreatestDistance>();
  return (everyMetres: number): GreatestDistance => {
    const found = results.get(everyMetres) ?? greatestDistance(line, index, everyMetres);
    results.set(everyMetres, found);
    return found;
  };
});

type Definition = DefinitionOf<'line-deviation'>;
type Version = Definition['versions'][number];
type Lines = readonly (readonly LonLat[])[];

/**
 * For each line the greatest distance in metres from its samples to the earlier mapped versions,
 * and the greatest of all. Low and high: less and plus the accuracies of both lines, and the line's
 * ends moved along the whole line.
 */
export function measureLineDeviation(definition: Definition, context: MeasureContext): Finding {
  const causes = new Set<IntervalCause>();
  const parts = context
    .features(definition.lines)
    .map((feature) => deviationPart(feature, definition, context, causes));
  const greatestOf = (of: 'value' | 'low' | 'high') => Math.max(...parts.map((part) => part[of]));
  const [value, low, high] = [greatestOf('value'), greatestOf('low'), greatestOf('high')];
  const decidable = isDecidable(value, low, high);
  const lines = context.lines(definition.lines);
  const versions = definition.versions.map((version): VersionRow => {
    const { distanceMetres } = deviation(lines, version, definition, context);
    return { line: version.line, value: distanceMetres };
  });
  return { value, low, high, decidable, causes: [...causes], versions, parts };
}

function errorMetres({ lines, versions }: Definition, context: MeasureContext): number {
  const others = versions.map(({ selection }) => context.accuracyMetres(selection.layer));
  return context.accuracyMetres(lines.layer) + Math.max(0, ...others);
}

function deviation(
  lines: Lines,
  { selection }: Version,
  { sampleMetres }: Definition,
  context: MeasureContext,
): GreatestDistance {
  const index = context.index(selection);
  return greatest(lines.map((line) => heldGreatest(line, index)(sampleMetres)));
}

const greatest = (found: GreatestDistance[]): GreatestDistance =>
  found.reduce((a, b) => (b.distanceMetres > a.distanceMetres ? b : a));

function deviationPart(
  feature: MeasuredFeature,
  definition: Definition,
  context: MeasureContext,
  causes: Set<IntervalCause>,
): Part {
  const selection = { layer: definition.lines.layer, ids: [feature.id] };
  const overVersions = (lines: Lines) =>
    greatest(definition.versions.map((each) => deviation(lines, each, definition, context)));
  const { distanceMetres, from, to } = overVersions(context.lines(selection));
  const moved = withEndsMoved({ selection, along: definition.along }, context).map(
    ({ cause, lines: moved }): Alternative => ({
      cause,
      value: overVersions(moved.flatMap((each) => each.lines as LonLat[][])).distanceMetres,
    }),
  );
  const error = plusMinus(distanceMetres, errorMetres(definition, context), 'accuracy');
  const bounds = boundsOf(distanceMetres, [...error, ...moved]);
  for (const cause of bounds.causes) causes.add(cause);
  return {
    id: feature.id,
    value: distanceMetres,
    unit: 'm',
    low: bounds.low,
    high: bounds.high,
    decidable: bounds.decidable,
    from,
    to,
    geometry: { type: 'LineString', coordinates: [from, to] },
    features: [{ layer: definition.lines.layer, id: feature.id }],
  };
}
