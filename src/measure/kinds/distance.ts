import type { IntervalCause, Part, VersionRow } from '../../model/measured';
import type { DefinitionOf, Selection } from '../../model/measurement';
import { type Alternative, boundsOf, isDecidable, plusMinus } from '../bounds';
import { type Finding, partsOnly } from '../finding';
import { distanceOf } from '../line-set';
import { onVersions, withEndsMoved } from '../line-variants';
import type { MeasureContext } from '../measure-context';
import { versionsWithCurrent } from '../version-rows';

type Definition = DefinitionOf<'distance'>;
type Pair = Definition['pairs'][number];

/**
 * Shortest distance in metres between the two feature sets of each pair, with the nearest points,
 * and the least of all. Areas count by their rings. Low and high: less and plus the accuracies of
 * both, the distance on the earlier mapped versions, and with the ends of `to` moved along the line.
 */
export function measureDistance(definition: Definition, context: MeasureContext): Finding {
  const causes = new Set<IntervalCause>();
  const parts = definition.pairs.map((pair) => pairPart(pair, context, causes));
  const values = parts.map((part) => part.value);
  const at = definition.total === 'none' ? 0 : values.indexOf(Math.min(...values));
  const [least, pair] = [parts[at] as Part, definition.pairs[at]];
  if (!pair) throw new RangeError(`${definition.id} declares no pair`);
  const versions = versionsWithCurrent(least.value, versionRows(pair, context));
  if (definition.total === 'none') return partsOnly(parts, [...causes], versions);
  const { value } = least;
  const low = Math.min(...parts.map((part) => part.low));
  const high = Math.min(...parts.map((part) => part.high));
  const decidable = isDecidable(value, low, high);
  return { value, low, high, decidable, causes: [...causes], versions, parts };
}

function versionRows({ from, to, along, versions }: Pair, context: MeasureContext): VersionRow[] {
  return versions.flatMap((version) =>
    onVersions({ selection: to, along, versions: [version] }, context).map(({ lines }) => ({
      line: version.line,
      value: distanceOf(context.indexes(version.from ?? from), lines).distanceMetres,
    })),
  );
}

const endsMoved = ({ from, to, along }: Pair, context: MeasureContext): Alternative[] =>
  withEndsMoved({ selection: to, along }, context).map(({ cause, lines }) => ({
    cause,
    value: distanceOf(context.indexes(from), lines).distanceMetres,
  }));

/** The worst accuracy of the selected features. */
const accuracyOf = (selection: Selection, context: MeasureContext): number =>
  Math.max(
    ...context.features(selection).map((each) => context.accuracyMetres(selection.layer, each)),
  );

function pairPart(pair: Pair, context: MeasureContext, causes: Set<IntervalCause>): Part {
  const { distanceMetres, from, to } = context.approach(pair.from, pair.to);
  const error = accuracyOf(pair.from, context) + accuracyOf(pair.to, context);
  const bounds = boundsOf(distanceMetres, [
    ...plusMinus(distanceMetres, error, 'accuracy'),
    ...versionRows(pair, context).map(
      (row): Alternative => ({ cause: 'versions', value: row.value }),
    ),
    ...endsMoved(pair, context),
  ]);
  for (const cause of bounds.causes) causes.add(cause);
  const geometry: GeoJSON.Geometry = { type: 'LineString', coordinates: [from, to] };
  const features = context.features(pair.from).map(({ id }) => ({ layer: pair.from.layer, id }));
  return {
    id: pair.id,
    value: distanceMetres,
    unit: 'm',
    low: bounds.low,
    high: bounds.high,
    decidable: bounds.decidable,
    from,
    to,
    geometry,
    features,
  };
}
