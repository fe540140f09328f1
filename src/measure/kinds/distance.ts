import type { DefinitionOf, Part, Selection } from '../../model/measurement';
import { type Alternative, boundsOf, plusMinus } from '../bounds';
import { type Finding, partsOnly } from '../finding';
import { distanceBetween } from '../line-distance';
import type { MeasureContext } from '../measure-context';
import { versionsWithCurrent } from '../version-rows';

type Definition = DefinitionOf<'distance'>;
type Pair = Definition['pairs'][number];

/**
 * Shortest distance in metres between the two feature sets of each pair, with the nearest points,
 * and the least of all. Areas count by their rings. Low and high: less and plus the accuracies of
 * both, and the distance to the earlier mapped versions, which take the place of `to`.
 */
export function measureDistance(definition: Definition, context: MeasureContext): Finding {
  const parts = definition.pairs.map((pair) => pairPart(pair, context));
  const rows = definition.pairs.flatMap((pair) => versionRows(pair, context));
  const causes = ['accuracy' as const];
  if (definition.total === 'none') {
    const first = parts[0];
    return partsOnly(parts, causes, first ? versionsWithCurrent(first.value, rows) : []);
  }
  const least = parts.reduce((a, b) => (b.value < a.value ? b : a));
  return {
    value: least.value,
    low: Math.min(...parts.map(({ low }) => low)),
    high: Math.min(...parts.map(({ high }) => high)),
    decidable: least.decidable,
    causes,
    versions: versionsWithCurrent(least.value, rows),
    parts,
  };
}

const versionRows = ({ from, versions }: Pair, context: MeasureContext) =>
  versions.map(({ line, selection }) => ({
    line,
    value: distanceBetween(context.index(from), context.index(selection)).distanceMetres,
  }));

/** The worst accuracy of the selected features. */
const accuracyOf = (selection: Selection, context: MeasureContext): number =>
  Math.max(
    ...context.features(selection).map((each) => context.accuracyMetres(selection.layer, each)),
  );

function pairPart(pair: Pair, context: MeasureContext): Part {
  const { distanceMetres, from, to } = distanceBetween(
    context.index(pair.from),
    context.index(pair.to),
  );
  const error = accuracyOf(pair.from, context) + accuracyOf(pair.to, context);
  const { low, high, decidable } = boundsOf(distanceMetres, [
    ...plusMinus(distanceMetres, error, 'accuracy'),
    ...versionRows(pair, context).map(
      (row): Alternative => ({ cause: 'versions', value: row.value }),
    ),
  ]);
  const geometry: GeoJSON.Geometry = { type: 'LineString', coordinates: [from, to] };
  const features = context.features(pair.from).map(({ id }) => ({ layer: pair.from.layer, id }));
  return {
    id: pair.id,
    value: distanceMetres,
    unit: 'm',
    low,
    high,
    decidable,
    from,
    to,
    geometry,
    features,
  };
}
