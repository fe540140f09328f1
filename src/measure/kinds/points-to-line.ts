import type { LonLat } from '../../model/common';
import type { DefinitionOf, Part } from '../../model/measurement';
import { boundsOf, plusMinus } from '../bounds';
import { linesOfGeometry, pointOfFeature } from '../feature-geometry';
import { type Finding, partsOnly } from '../finding';
import { indexLine } from '../line-index';
import {
  countryOn,
  endsAccuracyMetres,
  type MeasureContext,
  type MeasuredFeature,
} from '../measure-context';
import { withMovedEnds } from '../moved-ends';
import { nearest } from '../nearest';
import { sideOf } from '../side-of-line';

type Definition = DefinitionOf<'points-to-line'>;

/**
 * Metres from each point to the nearest point of its own line, with the country on whose side of the
 * whole line it lies. Low and high: the point moved toward and away by its accuracy and the line's,
 * and the line's ends moved along the whole line.
 */
export function measurePointsToLine(definition: Definition, context: MeasureContext): Finding {
  const lines = context.features(definition.lines);
  const parts = context.features(definition.points).map((point) => {
    const id = point.properties?.[definition.linkedBy];
    const line = lines.find((each) => each.id === id);
    if (!line)
      throw new RangeError(`Point ${point.id} names no line in ${definition.linkedBy}: ${id}`);
    return pointPart(point, line, definition, context);
  });
  return partsOnly(parts, ['points', 'accuracy', 'ends']);
}

function pointPart(
  point: MeasuredFeature,
  line: MeasuredFeature,
  { points, lines, sides }: Definition,
  context: MeasureContext,
): Part {
  const at = pointOfFeature(point);
  const { distanceMetres, position } = nearest(indexLine(linesOfGeometry(line.geometry)), at);
  const error = context.accuracyMetres(points.layer, point) + context.accuracyMetres(lines.layer);
  const { low, high, decidable } = boundsOf(distanceMetres, [
    ...plusMinus(distanceMetres, error, 'points'),
    ...movedEndDistances(at, line, { sides, lines }, context).map((value) => ({
      cause: 'ends' as const,
      value,
    })),
  ]);
  return {
    id: point.id,
    value: distanceMetres,
    unit: 'm',
    low,
    high,
    decidable,
    ...sideOfPoint(at, error, sides, context),
    group: line.id,
    from: at,
    to: position,
    geometry: { type: 'LineString', coordinates: [at, position] },
    features: [{ layer: points.layer, id: point.id }],
  };
}

function movedEndDistances(
  at: LonLat,
  line: MeasuredFeature,
  { sides }: Pick<Definition, 'sides' | 'lines'>,
  context: MeasureContext,
): number[] {
  const metres = endsAccuracyMetres(line);
  if (metres === 0) return [];
  return [-metres, metres].flatMap((by) => {
    const moved = linesOfGeometry(line.geometry)
      .map((each) => withMovedEnds(each, context.index(sides), by))
      .filter((each) => each !== null);
    return moved.length > 0 ? [nearest(indexLine(moved), at).distanceMetres] : [];
  });
}

/** The side is decidable where the point lies farther from the whole line than both may be off. */
function sideOfPoint(
  at: LonLat,
  errorMetres: number,
  sides: Definition['sides'],
  context: MeasureContext,
): Pick<Part, 'side' | 'sideDecidable'> {
  const whole = context.index(sides);
  const line = context.features(sides)[nearest(whole, at).line];
  return {
    side: line && countryOn(line, sideOf(whole, at)),
    sideDecidable: nearest(whole, at).distanceMetres > errorMetres,
  };
}
