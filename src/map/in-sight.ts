import type { Geometry, Position } from 'geojson';
import { labelPoint } from '../layers/label-point';
import type { Extent, LonLat } from '../model/common';
import { containsPoint, ringsOf } from './contains';

const isInside = ([x, y]: LonLat, [west, south, east, north]: Extent) =>
  x >= west && x <= east && y >= south && y <= north;

const middleOf = ([west, south, east, north]: Extent): LonLat => [
  (west + east) / 2,
  (south + north) / 2,
];

/** The stretch of a segment within an extent, as shares of its length; null where there is none (Liang and Barsky). */
function clipped(from: LonLat, to: LonLat, extent: Extent): [number, number] | null {
  const [west, south, east, north] = extent;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const sides = [
    [-dx, from[0] - west],
    [dx, east - from[0]],
    [-dy, from[1] - south],
    [dy, north - from[1]],
  ] as const;
  let [start, end] = [0, 1];
  for (const [slope, room] of sides) {
    if (slope === 0 && room < 0) return null;
    if (slope < 0) start = Math.max(start, room / slope);
    if (slope > 0) end = Math.min(end, room / slope);
  }
  return start <= end ? [start, end] : null;
}

function nearestOnSegment(from: LonLat, to: LonLat, extent: Extent): LonLat | null {
  const stretch = clipped(from, to, extent);
  if (!stretch) return null;
  const [mx, my] = middleOf(extent);
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const free = length === 0 ? 0 : ((mx - from[0]) * dx + (my - from[1]) * dy) / length;
  const t = Math.min(stretch[1], Math.max(stretch[0], free));
  return [from[0] + t * dx, from[1] + t * dy];
}

const asLonLat = ([x = 0, y = 0]: Position): LonLat => [x, y];

function nearestOnLines(lines: Position[][], extent: Extent): LonLat | null {
  const [mx, my] = middleOf(extent);
  let best: LonLat | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (let i = 1; i < line.length; i += 1) {
      const [from, to] = [asLonLat(line[i - 1] ?? []), asLonLat(line[i] ?? [])];
      const point = nearestOnSegment(from, to, extent);
      const away = point ? Math.hypot(point[0] - mx, point[1] - my) : Number.POSITIVE_INFINITY;
      if (away < least) [best, least] = [point, away];
    }
  }
  return best;
}

function inSightOfArea(area: Geometry, extent: Extent): LonLat | null {
  const centre = labelPoint(area);
  if (centre && isInside(centre, extent) && containsPoint(area, centre)) return centre;
  const middle = middleOf(extent);
  return nearestOnLines(ringsOf(area), extent) ?? (containsPoint(area, middle) ? middle : null);
}

/**
 * A point of a geometry that lies within an extent in degrees: of an area its
 * centre if that is in sight, of all else the point nearest to the middle.
 * Longitude, latitude; null where nothing of it is in sight.
 */
export function pointInSight(geometry: Geometry, extent: Extent): LonLat | null {
  switch (geometry.type) {
    case 'Point':
    case 'MultiPoint': {
      const all = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
      return all.map(asLonLat).find((point) => isInside(point, extent)) ?? null;
    }
    case 'LineString':
      return nearestOnLines([geometry.coordinates], extent);
    case 'MultiLineString':
      return nearestOnLines(geometry.coordinates, extent);
    case 'Polygon':
    case 'MultiPolygon':
      return inSightOfArea(geometry, extent);
    case 'GeometryCollection': {
      for (const part of geometry.geometries) {
        const point = pointInSight(part, extent);
        if (point) return point;
      }
      return null;
    }
  }
}
