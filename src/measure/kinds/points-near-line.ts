import type { Part, VersionRow } from '../../model/measured';
import type { DefinitionOf } from '../../model/measurement';
import { type Alternative, boundsOf } from '../bounds';
import { pointOfFeature } from '../feature-geometry';
import type { Finding } from '../finding';
import { heldFoot } from '../held-foot';
import { nearestOf } from '../line-set';
import { type LineVariant, lineVariants } from '../line-variants';
import { countryOn, type MeasureContext, type MeasuredFeature } from '../measure-context';
import { sideOf } from '../side-of-line';
import { versionsWithCurrent } from '../version-rows';

type Definition = DefinitionOf<'points-near-line'>;

type Otherwise = Pick<LineVariant, 'cause' | 'line'> & { metres: number };

interface PlacedPoint {
  feature: MeasuredFeature;
  side: string;
  metres: number;
  /** The distance on other courses of the lines. */
  otherwise: Otherwise[];
  errorMetres: number;
  height: number;
}

/**
 * How many points lie within each distance of the lines, by the country on whose side they lie, and
 * the highest on each side within the greatest distance. Low and high are the counts with every
 * point moved away and toward by its accuracy and the line's, on the earlier mapped versions, and
 * with the lines' ends moved along the whole line.
 */
export function measurePointsNearLine(definition: Definition, context: MeasureContext): Finding {
  const variants = lineVariants(
    { selection: definition.lines, along: definition.sides, versions: definition.versions },
    context,
  );
  const points = context
    .features(definition.points)
    .map((feature) => placed(feature, variants, definition, context));
  const sides = [...new Set(points.map(({ side }) => side))].sort();
  const greatest = Math.max(...definition.distancesMetres);
  const counts = definition.distancesMetres.flatMap((distance) =>
    sides.map((side) => countPart(ofSide(points, side), side, distance, definition)),
  );
  const highest = sides.flatMap((side) =>
    highestPart(ofSide(points, side), side, greatest, definition),
  );
  const { decidable } = definition;
  const { causes, ...total } = counted(points, greatest);
  const versions = versionsWithCurrent(total.value, versionRows(points, greatest, definition));
  const parts = [...counts, ...highest];
  // Where nothing changes the count, it is still the points that were moved.
  return { ...total, decidable, causes: causes.length > 0 ? causes : ['points'], versions, parts };
}

const ofSide = (points: PlacedPoint[], side: string) =>
  points.filter((point) => point.side === side);

function placed(
  feature: MeasuredFeature,
  variants: readonly LineVariant[],
  { points, lines, sides, height }: Definition,
  context: MeasureContext,
): PlacedPoint {
  const at = pointOfFeature(feature);
  const whole = context.index(sides);
  const line = context.lineNearest(sides, at);
  return {
    feature,
    side: (line && countryOn(line, sideOf(whole, at, heldFoot(whole, at)))) ?? '',
    metres: nearestOf(context.indexes(lines), at).distanceMetres,
    otherwise: variants.map(({ cause, line: version, lines: other }) => ({
      cause,
      line: version,
      metres: nearestOf(other, at).distanceMetres,
    })),
    errorMetres:
      context.accuracyMetres(points.layer, feature) + context.accuracyMetres(lines.layer),
    height: Number(feature.properties?.[height]),
  };
}

function counted(points: PlacedPoint[], distanceMetres: number) {
  const within = (metresOf: (point: PlacedPoint) => number) =>
    points.filter((point) => metresOf(point) <= distanceMetres).length;
  const value = within(({ metres }) => metres);
  const [{ otherwise: variants }] = points as [PlacedPoint];
  const others = variants.map(
    ({ cause }, at): Alternative => ({
      cause,
      value: within(({ otherwise }) => (otherwise[at] as Otherwise).metres),
    }),
  );
  const { low, high, causes } = boundsOf(value, [
    { cause: 'points', value: within(({ metres, errorMetres }) => metres + errorMetres) },
    { cause: 'points', value: within(({ metres, errorMetres }) => metres - errorMetres) },
    ...others,
  ]);
  return { value, low, high, causes };
}

const versionRows = (
  points: PlacedPoint[],
  distanceMetres: number,
  { versions }: Definition,
): VersionRow[] =>
  versions.map(({ line }) => {
    const metresOf = ({ otherwise }: PlacedPoint) =>
      otherwise.find((each) => each.line === line)?.metres ?? Number.NaN;
    return { line, value: points.filter((point) => metresOf(point) <= distanceMetres).length };
  });

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
  const { value, low, high } = counted(points, distance);
  return { id, value, low, high, unit: 'count', decidable, side, features };
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
