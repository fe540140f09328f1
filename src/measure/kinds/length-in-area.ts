import type { Geometry } from 'geojson';
import type { LonLat } from '../../model/common';
import type { Part } from '../../model/measured';
import type { DefinitionOf, Selection } from '../../model/measurement';
import { indexAreas, type Polygons } from '../area-index';
import { type Alternative, boundsOf } from '../bounds';
import { linesOfGeometry, polygonsOfFeature, polygonsOfGeometry } from '../feature-geometry';
import type { Finding } from '../finding';
import { heldByOne, heldByTwo } from '../held';
import { intervalsInside } from '../in-area';
import { totalMetres, unionIntervals } from '../intervals';
import { indexLine } from '../line-index';
import { intervalsNearSet } from '../line-set';
import type { MeasureContext, MeasuredFeature } from '../measure-context';
import { piecePart, type RouteStretches, totalsOf } from '../piece-parts';
import { polygonEdges } from '../polygon-edges';
import { versionsWithCurrent } from '../version-rows';
import { edgeLines } from './area';

type Definition = DefinitionOf<'length-in-area'>;
interface Crossed extends RouteStretches {
  route: LonLat[];
  routeId: string;
  area: MeasuredFeature;
}

/**
 * Metres of the routes inside the areas, piece by piece, and their sum. Low and high: the areas'
 * edges moved in and out by the accuracies of the line they lie on and of the route, and the areas
 * against earlier mapped versions.
 */
export function measureLengthInArea(definition: Definition, context: MeasureContext): Finding {
  const crossed = stretchesInside(definition, definition.areas, context);
  const { value, low, high } = totalsOf(crossed);
  const versions = definition.versions.map(({ line, selection }) => ({
    line,
    value: metresInside(definition, selection, context),
  }));
  const bounds = boundsOf(value, [
    { cause: 'accuracy', value: low },
    { cause: 'accuracy', value: high },
    ...versions.map((row): Alternative => ({ cause: 'versions', value: row.value })),
  ]);
  return {
    ...bounds,
    value,
    versions: versionsWithCurrent(value, versions),
    parts: pieceParts(crossed),
  };
}

const heldInside = heldByTwo((route: readonly LonLat[], area: Geometry) =>
  intervalsInside(route, indexAreas(polygonsOfGeometry(area))),
);

const metresInside = ({ routes }: Definition, areas: Selection, context: MeasureContext): number =>
  context
    .lines(routes)
    .flatMap((line) =>
      context.features(areas).map(({ geometry }) => totalMetres(heldInside(line, geometry))),
    )
    .reduce((sum, metres) => sum + metres, 0);

function stretchesInside(
  definition: Definition,
  areas: Selection,
  context: MeasureContext,
): Crossed[] {
  const features = context.features(areas);
  return context
    .features(definition.routes)
    .flatMap((route) =>
      linesOfGeometry(route.geometry).flatMap((line) =>
        features.map((area) => crossedBy(line, route, area, { ...definition, areas }, context)),
      ),
    );
}

function crossedBy(
  line: LonLat[],
  route: MeasuredFeature,
  area: MeasuredFeature,
  definition: Definition,
  context: MeasureContext,
): Crossed {
  const polygons = polygonsOfFeature(area);
  const routeMetres = context.accuracyMetres(definition.routes.layer, route);
  const near = edgeBands(polygons, area, definition, context).flatMap(({ lines, metres }) =>
    lines.length > 0 ? intervalsNearSet(line, [heldIndex(lines)], metres + routeMetres) : [],
  );
  const inside = heldInside(line, area.geometry);
  return { route: line, routeId: route.id, area, inside, nearEdge: unionIntervals(near) };
}

const heldIndex = heldByOne((lines: LonLat[][]) => indexLine(lines));

/** The edges of an area by how far they may lie off; where no lines are given, all by the layer's accuracy. */
function edgeBands(
  polygons: Polygons,
  area: MeasuredFeature,
  { edges, areas }: Definition,
  context: MeasureContext,
): { lines: LonLat[][]; metres: number }[] {
  if (edges.length === 0)
    return [
      { lines: polygons.flat() as LonLat[][], metres: context.accuracyMetres(areas.layer, area) },
    ];
  const lines = edgeLines(edges, context);
  return polygons.flatMap((rings) =>
    polygonEdges(rings, lines)
      .own.slice(0, lines.length)
      .map((stretches, at) => ({ lines: stretches, metres: lines[at]?.metres ?? 0 })),
  );
}

function pieceParts(crossed: Crossed[]): Part[] {
  const pieces = crossed.flatMap((each) => each.inside.map((_, at) => ({ each, at })));
  return pieces.map(({ each, at }, number) => ({
    ...piecePart(`${each.routeId}-${number + 1}`, at, each),
    side: each.area.properties?.country,
    group: each.area.id,
  }));
}
