import type { DefinitionOf, Part } from '../../model/measurement';
import { pointOfFeature } from '../feature-geometry';
import type { Finding } from '../finding';
import { countryOn, type MeasureContext, type MeasuredFeature } from '../measure-context';
import { nearest } from '../nearest';
import { sideOf } from '../side-of-line';

type Definition = DefinitionOf<'points-near-line'>;

interface PlacedPoint {
  feature: MeasuredFeature;
  side: string;
  metres: number;
  errorMetres: number;
  height: number;
}

/**
 * How many points lie within each distance of the lines, by the country on whose side they lie, and
 * the highest on each side within the greatest distance. Low and high are the counts with every
 * point moved away and toward by its accuracy and the line's.
 */
export function measurePointsNearLine(definition: Definition, context: MeasureContext): Finding {
  const points = context
    .features(definition.points)
    .map((feature) => placed(feature, definition, context));
  const sides = [...new Set(points.map(({ side }) => side))].sort();
  const greatest = Math.max(...definition.distancesMetres);
  const counts = definition.distancesMetres.flatMap((distance) =>
    sides.map((side) => countPart(ofSide(points, side), side, distance, definition)),
  );
  const highest = sides.flatMap((side) =>
    highestPart(ofSide(points, side), side, greatest, definition),
  );
  const { decidable } = definition;
  return {
    ...counted(points, greatest),
    decidable,
    causes: ['points'],
    versions: [],
    parts: [...counts, ...highest],
  };
}

const ofSide = (points: PlacedPoint[], side: string) =>
  points.filter((point) => point.side === side);

function placed(
  feature: MeasuredFeature,
  { points, lines, sides, height }: Definition,
  context: MeasureContext,
): PlacedPoint {
  const at = pointOfFeature(feature);
  const whole = context.index(sides);
  const line = context.features(sides)[nearest(whole, at).line];
  return {
    feature,
    side: (line && countryOn(line, sideOf(whole, at))) ?? '',
    metres: nearest(context.index(lines), at).distanceMetres,
    errorMetres:
      context.accuracyMetres(points.layer, feature) + context.accuracyMetres(lines.layer),
    height: Number(feature.properties?.[height]),
  };
}

function counted(points: PlacedPoint[], distanceMetres: number) {
  const within = (error: (point: PlacedPoint) => number) =>
    points.filter((point) => point.metres + error(point) <= distanceMetres).length;
  return {
    value: within(() => 0),
    low: within((point) => point.errorMetres),
    high: within((point) => -point.errorMetres),
  };
}

function countPart(
  points: PlacedPoint[],
  side: string,
  distance: number,
  { points: { layer }, decidable }: Definition,
): Part {
  const features = points
    .filter(({ metres }) => metres <= distance)
    .map(({ feature }) => ({ layer, id: feature.id }));
  const id = `within-${distance}-${side.toLowerCase()}`;
  return { id, ...counted(points, distance), unit: 'count', decidable, side, features };
}

function highestPart(
  points: PlacedPoint[],
  side: string,
  distance: number,
  { points: { layer }, decidable }: Definition,
): Part[] {
  const within = points.filter(({ metres }) => metres <= distance);
  if (within.length === 0) return [];
  const { feature, height } = within.reduce((a, b) => (b.height > a.height ? b : a));
  const id = `highest-${side.toLowerCase()}`;
  const features = [{ layer, id: feature.id }];
  return [{ id, value: height, low: height, high: height, unit: 'm', decidable, side, features }];
}
