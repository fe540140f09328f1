import type { LonLat } from '../model/common';
import { type AreaIndex, indexAreas, isInside, type Polygons } from './area-index';
import { type Box, boxOf } from './box-tree';
import { type Interval, unionIntervals } from './intervals';
import { measureLine, pointAlong } from './line-length';
import { type Piece, pieceBetween } from './piece';
import { cutMeasures } from './route-cuts';
import { isOnLines, TOUCH_DEGREES } from './touch';

/**
 * The pieces of a route inside polygons with holes, in order. What runs on an edge is not inside.
 * @param areas the polygons, or their index where the caller has it
 */
export function piecesInside(route: readonly LonLat[], areas: Polygons | AreaIndex): Piece[] {
  const measures = measureLine(route);
  return intervalsInside(route, areas, measures).map(({ fromMetres, toMetres }) =>
    pieceBetween(route, measures, fromMetres, toMetres),
  );
}

/** The stretches of a route inside polygons, in metres along the route. */
export function intervalsInside(
  route: readonly LonLat[],
  areas: Polygons | AreaIndex,
  measures: Float64Array = measureLine(route),
): Interval[] {
  const index = 'tree' in areas ? areas : indexAreas(areas, reachOf(route));
  const cuts = cutMeasures(route, measures, index);
  const inside: Interval[] = [];
  for (let at = 0; at + 1 < cuts.length; at++) {
    const fromMetres = cuts[at] ?? 0;
    const toMetres = cuts[at + 1] ?? 0;
    const middle = pointAlong(route, (fromMetres + toMetres) / 2, measures);
    if (!isInside(index, middle) || isOnLines(index, middle)) continue;
    inside.push({ fromMetres, toMetres });
  }
  return unionIntervals(inside);
}

/** The box of a route, wider than a touch reaches. */
function reachOf(route: readonly LonLat[]): Box {
  const [west, south, east, north] = boxOf(route);
  const reach = 2 * TOUCH_DEGREES;
  return [west - reach, south - reach, east + reach, north + reach];
}
