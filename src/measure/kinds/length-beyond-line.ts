import type { Geometry, LineString } from 'geojson';
import type { LonLat } from '../../model/common';
import type { Part } from '../../model/measured';
import type { DefinitionOf, Selection } from '../../model/measurement';
import { indexAreas } from '../area-index';
import { type Alternative, boundsOf, rangeOf } from '../bounds';
import { linesOfGeometry, polygonsOfGeometry } from '../feature-geometry';
import { type Finding, partsOnly } from '../finding';
import { heldByOne, heldByTwo } from '../held';
import { intervalsInside } from '../in-area';
import { totalMetres } from '../intervals';
import { intervalsNearSet } from '../line-set';
import { countryOn, type MeasureContext } from '../measure-context';
import { piecePart, type RouteStretches, totalsOf } from '../piece-parts';
import { sidesOfRoute } from '../sides-of-route';
import { versionsWithCurrent } from '../version-rows';

const heldAreas = heldByOne((area: Geometry) => indexAreas(polygonsOfGeometry(area)));
const heldMetresIn = heldByTwo((line: readonly LonLat[], area: Geometry) =>
  totalMetres(intervalsInside(line, heldAreas(area))),
);

type Definition = DefinitionOf<'length-beyond-line'>;
type Beyond = RouteStretches & { route: LonLat[]; routeId: string };

/**
 * Metres of the routes on one side of the whole line, piece by piece, and their sum, with the number
 * of pieces on each mapped version. Low and high: the line offset to each side by its accuracy and
 * the route's, and the earlier versions. With `closestApproach` the parts are the sum and the
 * shortest distance, and there is no total.
 */
export function measureLengthBeyondLine(definition: Definition, context: MeasureContext): Finding {
  const beyond = stretchesBeyond(definition, definition.line, context);
  const { value, low, high } = totalsOf(beyond);
  const versions = definition.versions.map(({ line, selection }) => {
    const earlier = stretchesBeyond(definition, selection, context);
    return { line, value: totalsOf(earlier).value, count: pieceCount(earlier) };
  });
  const bounds = boundsOf(value, [
    { cause: 'accuracy', value: low },
    { cause: 'accuracy', value: high },
    ...versions.map((row): Alternative => ({ cause: 'versions', value: row.value })),
  ]);
  const rows = versionsWithCurrent(value, versions, pieceCount(beyond));
  const parts = pieceParts(beyond, definition, context);
  if (!definition.closestApproach) return { ...bounds, value, versions: rows, parts };
  const total = { ...bounds, id: 'beyond', value, unit: 'm' as const, side: definition.side };
  const { causes, ...part } = { ...total, geometry: joined(parts) };
  return partsOnly([part, approachPart(definition, context)], causes, rows);
}

const pieceCount = (stretches: Beyond[]) =>
  stretches.reduce((count, { inside }) => count + inside.length, 0);

function stretchesBeyond(
  definition: Definition,
  line: Selection,
  context: MeasureContext,
): Beyond[] {
  const index = context.index(line);
  const side = sideOf(definition, line, context);
  return context.features(definition.routes).flatMap((feature) => {
    const error = errorMetres(definition, line, context);
    return linesOfGeometry(feature.geometry).map((route) => ({
      route,
      routeId: feature.id,
      inside: sidesOfRoute(route, index).filter((each) => each.side === side),
      nearEdge: intervalsNearSet(route, [index], error),
    }));
  });
}

function sideOf({ side }: Definition, line: Selection, context: MeasureContext): 'left' | 'right' {
  const [first] = context.features(line);
  const found = (['left', 'right'] as const).find(
    (each) => first && countryOn(first, each) === side,
  );
  if (!found) throw new RangeError(`The line of layer ${line.layer} has no side ${side}`);
  return found;
}

const errorMetres = ({ routes }: Definition, line: Selection, context: MeasureContext): number =>
  context.accuracyMetres(line.layer) +
  Math.max(...context.features(routes).map((route) => context.accuracyMetres(routes.layer, route)));

function pieceParts(beyond: Beyond[], definition: Definition, context: MeasureContext): Part[] {
  const pieces = beyond.flatMap((each) => each.inside.map((_, at) => ({ each, at })));
  return pieces.map(({ each, at }, number) => {
    const part = piecePart(`${each.routeId}-${number + 1}`, at, each);
    return { ...part, side: definition.side, group: groupOf(part, definition, context) };
  });
}

/** The area that holds most of a piece, if any holds some of it. */
function groupOf(part: Part, { groups }: Definition, context: MeasureContext): string | undefined {
  if (!groups) return undefined;
  const line = positionsOf(part);
  const held = context.features(groups).map((area) => ({
    id: area.id,
    metres: heldMetresIn(line, area.geometry),
  }));
  const most = held.reduce((a, b) => (b.metres > a.metres ? b : a));
  return most.metres > 0 ? most.id : undefined;
}

const joined = (parts: Part[]): GeoJSON.MultiLineString => ({
  type: 'MultiLineString',
  coordinates: parts.map(positionsOf),
});

/** A piece of a route is a line. */
const positionsOf = ({ geometry }: Part) => (geometry as LineString).coordinates as LonLat[];

function approachPart(definition: Definition, context: MeasureContext): Part {
  const { distanceMetres, from, to } = context.approach(definition.routes, definition.line);
  const error = errorMetres(definition, definition.line, context);
  const range = rangeOf(distanceMetres, [
    distanceMetres - error,
    distanceMetres + error,
    ...definition.versions.map(
      ({ selection }) => context.approach(definition.routes, selection).distanceMetres,
    ),
  ]);
  const geometry: GeoJSON.Geometry = { type: 'LineString', coordinates: [from, to] };
  return {
    id: 'closest-approach',
    value: distanceMetres,
    unit: 'm',
    ...range,
    from,
    to,
    geometry,
  };
}
