import type { LonLat } from '../../../model/common';
import { lengthOfLine } from '../geodesic-oracle';
import * as geos from '../geos';
import { CENTRE, EARLIER, otherCourses, planarAreas, planarLayer, SECTIONS } from '../line-world';
import { distanceByGeos, planarLines } from '../planar';
import { features, shippedLines, shippedPolygons } from '../shipped';
import { type Answers, between, type Quantity } from './answer';

const polygons = (layer: string, ids?: string[]) =>
  geos.shape({ type: 'MultiPolygon', coordinates: shippedPolygons(layer, ids) });
const changed = (layer: string) =>
  features(layer).flatMap(({ id, properties }) =>
    properties?.status === 'changed-2024' ? [String(id)] : [],
  );
const lengthsOf = (shape: geos.Shape) =>
  geos.linesOf(geos.geos.GEOSLineMerge(shape)).map(lengthOfLine);
const sum = (lengths: number[]) => lengths.reduce((total, length) => total + length, 0);

/** The route cut in degrees by GEOS, lengths by GeographicLib; pieces in the route's order. */
function piecesIn(route: LonLat[], area: geos.Shape) {
  const pieces = geos.linesOf(geos.geos.GEOSLineMerge(geos.intersection(geos.line(route), area)));
  const start = geos.line(route);
  const at = (piece: LonLat[]) => geos.geos.GEOSProject(start, geos.point(piece[0] as LonLat));
  return pieces.sort((a, b) => at(a) - at(b));
}

/** The difference of control that holds most of a piece, by GEOS. */
function groupOf(piece: LonLat[]): string | null {
  const held = features('control-differences').map(({ id }) => ({
    id: String(id),
    metres: sum(
      lengthsOf(geos.intersection(geos.line(piece), polygons('control-differences', [String(id)]))),
    ),
  }));
  const most = held.reduce((a, b) => (b.metres > a.metres ? b : a));
  return most.metres > 0 ? most.id : null;
}

const numbered = (id: string, quantities: Quantity[]) =>
  Object.fromEntries(quantities.map((quantity, at) => [`${id}-${at + 1}`, quantity]));

/** The planar route inside an area, without and with what lies near the edges. */
function ends(route: geos.Shape, area: geos.Shape, near: geos.Shape): [number, number] {
  const low = geos.lengthOf(geos.difference(geos.intersection(route, area), near));
  const high = low + geos.lengthOf(geos.intersection(route, near));
  return [low, high];
}

/** Azerbaijan around the sections, in the plane. */
function azerbaijan(): geos.Shape {
  const window = geos.polygon([
    [
      [44.7, 40.8],
      [45.5, 40.8],
      [45.5, 41.4],
      [44.7, 41.4],
      [44.7, 40.8],
    ],
  ]);
  const near = geos.geometryOf(geos.intersection(window, polygons('countries', ['az'])));
  const parts =
    near.type === 'Polygon' ? [near.coordinates] : (near as GeoJSON.MultiPolygon).coordinates;
  const coordinates = parts.map((rings) => planarLines(rings as LonLat[][], CENTRE));
  return geos.shape({ type: 'MultiPolygon', coordinates });
}

/** Where an earlier version puts the far side: GEOS joins its line with the window's edge. */
function beyondOn(layer: string, route: LonLat[]): LonLat[][] {
  const runs = shippedLines(layer, ['main']) as [LonLat[]];
  const [line] = runs;
  const first = line[0] as LonLat;
  const last = line.at(-1) as LonLat;
  // East of the line lies the other side: closed far out in the east, over the start and the end.
  const far = geos.polygon([[...line, [last[0], 50], [60, 50], [60, 30], [first[0], 30], first]]);
  return piecesIn(route, far);
}

function highwayBeyond() {
  const [route] = shippedLines('highway') as [LonLat[]];
  const pieces = piecesIn(route, polygons('countries', ['az']));
  const value = sum(pieces.map(lengthOfLine));
  const near = geos.buffer(planarLayer('border', ['main']), 60);
  const planarRoute = planarLayer('highway');
  const versions = Object.fromEntries(
    EARLIER.map((version) => [
      version,
      sum(beyondOn(`border-${version}`, route).map(lengthOfLine)),
    ]),
  );
  const parts = pieces.map((piece): Quantity => {
    const planar = geos.lines(planarLines([piece], CENTRE));
    const low = geos.lengthOf(geos.difference(planar, near));
    return { value: lengthOfLine(piece), low, side: 'AZ', group: groupOf(piece) };
  });
  const total = between(value, [
    ...ends(planarRoute, azerbaijan(), near),
    ...Object.values(versions),
  ]);
  return { total, parts: numbered('m16', parts), versions };
}

function oldRoad() {
  const lines = shippedLines('main-roads', ['h54']);
  const metresBeyond = (area: geos.Shape) =>
    sum(lengthsOf(geos.intersection(geos.lines(lines), area)));
  const near = geos.buffer(planarLayer('border', ['main']), 70);
  const value = metresBeyond(polygons('countries', ['az']));
  const moved = ends(planarLayer('main-roads', ['h54']), azerbaijan(), near);
  const to = (layer: string) => distanceByGeos(lines, shippedLines(layer, ['main']), CENTRE);
  const approach = to('border');
  const earlier = EARLIER.map((version) => to(`border-${version}`));
  return {
    parts: {
      beyond: { ...between(value, moved), side: 'AZ' },
      'closest-approach': between(approach, [approach - 70, approach + 70, ...earlier]),
    },
  };
}

/** Edges of the areas on a line of the plane: those of their boundary within a metre of it. */
const edgesOn = (areas: geos.Shape, line: geos.Shape) =>
  geos.intersection(geos.geos.GEOSBoundary(areas), geos.buffer(line, 1));

function highwayInChanged() {
  const [route] = shippedLines('highway') as [LonLat[]];
  const ids = changed('control-differences');
  const inside = piecesIn(route, polygons('control-differences', ids));
  const value = sum(inside.map(lengthOfLine));
  const areas = planarAreas('control-differences', ids);
  const near = geos.union(
    geos.buffer(edgesOn(areas, planarLayer('border', ['main'])), 60),
    geos.buffer(edgesOn(areas, planarLayer('control-line')), 260),
  );
  const [low, high] = ends(planarLayer('highway'), areas, near);
  const versions = Object.fromEntries(
    EARLIER.map((version) => [
      version,
      sum(piecesIn(route, polygons(`changed-areas-${version}`)).map(lengthOfLine)),
    ]),
  );
  const parts = inside.map((piece) => ({
    value: lengthOfLine(piece),
    low,
    side: 'AZ',
    group: groupOf(piece),
  }));
  const total = between(value, [low, high, ...Object.values(versions)]);
  return { total, parts: numbered('m16', parts), versions };
}

function roadInExclave() {
  const ids = ['barkhudarli-sofulu'];
  const lines = shippedLines('main-roads', ['m4']);
  const pieces = lines.flatMap((line) => piecesIn(line, polygons('exclaves', ids)));
  const value = sum(pieces.map(lengthOfLine));
  const area = planarAreas('exclaves', ids);
  const near = geos.buffer(geos.geos.GEOSBoundary(area), 220);
  const total = between(value, ends(planarLayer('main-roads', ['m4']), area, near));
  const parts = pieces.map((piece) => ({ value: lengthOfLine(piece), side: 'AZ', group: ids[0] }));
  return { total, parts: numbered('m4', parts) };
}

function highwayNear() {
  const route = planarLayer('highway');
  const within = (lines: geos.Shape, metres: number) =>
    geos.lengthOf(geos.intersection(route, geos.buffer(lines, metres)));
  const sections = planarLayer('sections');
  const border = planarLayer('border', ['main']);
  const ends = (lines: geos.Shape, others: geos.Shape[]) =>
    between(within(lines, 500), [
      within(lines, 440),
      within(lines, 560),
      ...others.map((other) => within(other, 500)),
    ]);
  const earlier = EARLIER.map((version) => planarLayer(`border-${version}`, ['main']));
  return {
    parts: {
      sections: ends(sections, otherCourses(SECTIONS)),
      'whole-line': ends(border, earlier),
    },
  };
}

export const LENGTHS_BEYOND: Answers = {
  'highway-beyond-line': highwayBeyond,
  'old-road': oldRoad,
};
export const LENGTHS_IN_AREA: Answers = {
  'highway-in-changed-area': highwayInChanged,
  'm4-in-exclave': roadInExclave,
};
export const LENGTHS_NEAR: Answers = { 'highway-near-line': highwayNear };
