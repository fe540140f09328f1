import type { LonLat } from '../../model/common';
import type { IntervalCause, Part } from '../../model/measured';
import type { DefinitionOf } from '../../model/measurement';
import { boundsOf, plusMinus } from '../bounds';
import { pointOfFeature } from '../feature-geometry';
import { type Finding, partsOnly } from '../finding';
import { heldFoot } from '../held-foot';
import { nearestOf } from '../line-set';
import { lineVariants } from '../line-variants';
import { countryOn, type MeasureContext, type MeasuredFeature } from '../measure-context';
import { sideOf } from '../side-of-line';

type Definition = DefinitionOf<'points-to-line'>;

/**
 * Metres from each point to the nearest point of its own line, with the country on whose side of the
 * whole line it lies. Low and high: the point moved toward and away by its accuracy and the line's,
 * the earlier mapped versions, and the line's ends moved along the whole line.
 */
export function measurePointsToLine(definition: Definition, context: MeasureContext): Finding {
  const lines = context.features(definition.lines);
  const causes = new Set<IntervalCause>();
  const parts = context.features(definition.points).map((point) => {
    const id = point.properties?.[definition.linkedBy];
    const line = lines.find((each) => each.id === id);
    if (!line)
      throw new RangeError(`Point ${point.id} names no line in ${definition.linkedBy}: ${id}`);
    return pointPart(point, line, definition, context, causes);
  });
  return partsOnly(parts, [...causes]);
}

function pointPart(
  point: MeasuredFeature,
  line: MeasuredFeature,
  { points, lines, sides, versions }: Definition,
  context: MeasureContext,
  causes: Set<IntervalCause>,
): Part {
  const at = pointOfFeature(point);
  const selection = { layer: lines.layer, ids: [line.id] };
  const { distanceMetres, position } = nearestOf(context.indexes(selection), at);
  const error = context.accuracyMetres(points.layer, point) + context.accuracyMetres(lines.layer);
  const bounds = boundsOf(distanceMetres, [
    ...plusMinus(distanceMetres, error, 'points'),
    ...lineVariants({ selection, along: sides, versions }, context).map(
      ({ cause, lines: other }) => ({
        cause,
        value: nearestOf(other, at).distanceMetres,
      }),
    ),
  ]);
  for (const cause of bounds.causes) causes.add(cause);
  return {
    id: point.id,
    value: distanceMetres,
    unit: 'm',
    low: bounds.low,
    high: bounds.high,
    decidable: bounds.decidable,
    ...sideOfPoint(at, error, sides, context),
    group: line.id,
    from: at,
    to: position,
    geometry: { type: 'LineString', coordinates: [at, position] },
    features: [{ layer: points.layer, id: point.id }],
  };
}

/** The side is decidable where the point lies farther from the whole line than both may be off. */
function sideOfPoint(
  at: LonLat,
  errorMetres: number,
  sides: Definition['sides'],
  context: MeasureContext,
): Pick<Part, 'side' | 'sideDecidable'> {
  const whole = context.index(sides);
  const nearest = nearestOf(context.indexes(sides), at);
  const line = context.lineNearest(sides, at);
  return {
    side: line && countryOn(line, sideOf(whole, at, heldFoot(whole, at))),
    sideDecidable: nearest.distanceMetres > errorMetres,
  };
}
