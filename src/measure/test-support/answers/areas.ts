import geodesic from 'geographiclib-geodesic';
import type { LonLat } from '../../../model/common';
import { areaOfRing } from '../geodesic-oracle';
import * as geos from '../geos';
import { EARLIER, planarAreas, planarLayer } from '../line-world';
import { planarLines, unproject } from '../planar';
import { features, shippedPolygons } from '../shipped';
import { type Answers, between, type Quantity, sumOf } from './answer';

type Polygonal = GeoJSON.Polygon | GeoJSON.MultiPolygon;

const areaOf = (layer: string, ids?: string[]) =>
  shippedPolygons(layer, ids).reduce(
    (sum, [outer = [], ...holes]) =>
      sum + areaOfRing(outer) - holes.reduce((total, hole) => total + areaOfRing(hole), 0),
    0,
  );

/** A quarter of a round corner cut into so many chords leaves 2e-3 of it out. */
const QUADRANT_SEGMENTS = 16;

/** Area by GeographicLib of positions so near to each other that geodesics between them serve. */
function areaOfPositions(ring: LonLat[]): number {
  const polygon = geodesic.Geodesic.WGS84.Polygon(false);
  for (const [longitude, latitude] of ring.slice(1)) polygon.AddPoint(latitude, longitude);
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
}

/** The whole polygon in and out by the same metres: GEOS in a plane, area by GeographicLib. */
function moved(layer: string, id: string, metres: number): number {
  const [[ring]] = shippedPolygons(layer, [id]) as [[LonLat[]]];
  const centre = ring.reduce(
    ([x, y], place): LonLat => [x + place[0] / ring.length, y + place[1] / ring.length],
    [0, 0] as LonLat,
  );
  const planar = geos.polygon(planarLines([ring], centre));
  const found = geos.geometryOf(
    geos.geos.GEOSBuffer(planar, metres, QUADRANT_SEGMENTS),
  ) as Polygonal;
  const polygons = found.type === 'Polygon' ? [found.coordinates] : found.coordinates;
  return polygons.reduce((sum, rings) => {
    const [outer = 0, ...holes] = rings.map((line) =>
      areaOfPositions(line.map((place) => unproject(centre, place as LonLat))),
    );
    return holes.reduce((rest, hole) => rest - hole, sum + outer);
  }, 0);
}

function inAndOut(layer: string, id: string, metres: number): Quantity {
  const value = areaOf(layer, [id]);
  return between(value, [moved(layer, id, -metres), moved(layer, id, metres)]);
}

/** Edges on the border may lie 50 m off, those on the line of control 250 m; cuts stay. */
function changedArea(id: string): Quantity {
  const area = planarAreas('control-differences', [id]);
  const edges = geos.geos.GEOSBoundary(area);
  const lines = [
    { line: planarLayer('border', ['main']), metres: 50 },
    { line: planarLayer('control-line'), metres: 250 },
  ];
  const low = lines.reduce(
    (rest, { line, metres }) => geos.difference(rest, geos.buffer(line, metres)),
    area,
  );
  const high = lines.reduce((all, { line, metres }) => {
    const own = geos.intersection(edges, geos.buffer(line, 0.2));
    return geos.union(all, geos.buffer(own, metres));
  }, area);
  const value = areaOf('control-differences', [id]);
  const earlier = EARLIER.map((version) => areaOf(`changed-areas-${version}`, [id]));
  return between(value, [geos.areaOf(low), geos.areaOf(high), ...earlier]);
}

function changedHands() {
  const ids = features('control-differences').flatMap(({ id, properties }) =>
    properties?.status === 'changed-2024' ? [String(id)] : [],
  );
  const parts = Object.fromEntries(ids.map((id) => [id, changedArea(id)]));
  const versions = EARLIER.map((version) => [version, areaOf(`changed-areas-${version}`)]);
  const total = { value: sumOf(parts), low: sumOf(parts, 'low'), high: sumOf(parts, 'high') };
  return { total, parts, versions: Object.fromEntries(versions) };
}

function armenia() {
  const shape = inAndOut('countries', 'am', 50);
  const minus = ['yukhari-askipara', 'barkhudarli-sofulu', 'karki'];
  const exclaves = minus.map((id) => inAndOut('exclaves', id, 200));
  const artsvashen = inAndOut('exclaves', 'artsvashen', 200);
  const less = (of: 'value' | 'low' | 'high') =>
    exclaves.reduce((sum, each) => sum + (each[of] ?? Number.NaN), 0);
  const deJure = {
    value: shape.value - less('value') + artsvashen.value,
    low: (shape.low ?? 0) - less('high') + (artsvashen.low ?? 0),
    high: (shape.high ?? 0) - less('low') + (artsvashen.high ?? 0),
  };
  return { parts: { 'country-shape': shape, 'de-jure': deJure } };
}

export const AREAS: Answers = {
  'area-changed-hands': changedHands,
  'armenia-area': armenia,
  'karabakh-area': () => ({
    parts: {
      'oblast-1991': inAndOut('karabakh', 'oblast-1991', 1000),
      'economic-region-2021': inAndOut('karabakh', 'economic-region-2021', 500),
    },
  }),
};
