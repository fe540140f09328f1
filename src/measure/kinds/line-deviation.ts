import type { DefinitionOf, Part, VersionRow } from '../../model/measurement';
import { boundsOf, plusMinus } from '../bounds';
import { linesOfGeometry } from '../feature-geometry';
import type { Finding } from '../finding';
import type { MeasureContext, MeasuredFeature } from '../measure-context';
import { type GreatestDistance, greatestDistance } from '../sampling';

type Definition = DefinitionOf<'line-deviation'>;

/**
 * For each line the greatest distance in metres from its samples to the earlier mapped versions,
 * and the greatest of all. Low and high: less and plus the accuracies of both lines.
 */
export function measureLineDeviation(definition: Definition, context: MeasureContext): Finding {
  const features = context.features(definition.lines);
  const error = errorMetres(definition, context);
  const parts = features.map((feature) => deviationPart(feature, error, definition, context));
  const value = Math.max(...parts.map((part) => part.value));
  const versions = definition.versions.map(
    (version): VersionRow => ({
      line: version.line,
      value: Math.max(
        ...features.map(
          (feature) => deviation(feature, version, definition, context).distanceMetres,
        ),
      ),
    }),
  );
  return { ...boundsOf(value, plusMinus(value, error, 'accuracy')), value, versions, parts };
}

function errorMetres({ lines, versions }: Definition, context: MeasureContext): number {
  const others = versions.map(({ selection }) => context.accuracyMetres(selection.layer));
  return context.accuracyMetres(lines.layer) + Math.max(0, ...others);
}

function deviation(
  { geometry }: MeasuredFeature,
  { selection }: Definition['versions'][number],
  { sampleMetres }: Definition,
  context: MeasureContext,
): GreatestDistance {
  const index = context.index(selection);
  return greatest(
    linesOfGeometry(geometry).map((line) => greatestDistance(line, index, sampleMetres)),
  );
}

const greatest = (found: GreatestDistance[]): GreatestDistance =>
  found.reduce((a, b) => (b.distanceMetres > a.distanceMetres ? b : a));

function deviationPart(
  feature: MeasuredFeature,
  error: number,
  definition: Definition,
  context: MeasureContext,
): Part {
  const { distanceMetres, from, to } = greatest(
    definition.versions.map((version) => deviation(feature, version, definition, context)),
  );
  const { low, high, decidable } = boundsOf(
    distanceMetres,
    plusMinus(distanceMetres, error, 'accuracy'),
  );
  return {
    id: feature.id,
    value: distanceMetres,
    unit: 'm',
    low,
    high,
    decidable,
    from,
    to,
    geometry: { type: 'LineString', coordinates: [from, to] },
    features: [{ layer: definition.lines.layer, id: feature.id }],
  };
}
