import type { Geometry, Position } from 'geojson';
import type { LonLat } from '../model/common';

const asLonLat = ([longitude = 0, latitude = 0]: Position): LonLat => [longitude, latitude];

/** Length on a flat sheet, with longitudes shortened by the latitude: only for choosing a place. */
function flatLength(from: Position, to: Position): number {
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  return Math.hypot((x2 - x1) * Math.cos((y1 * Math.PI) / 180), y2 - y1);
}

function lineLength(line: Position[]): number {
  return line.slice(1).reduce((sum, to, i) => sum + flatLength(line[i] ?? to, to), 0);
}

function midpoint(line: Position[]): LonLat | null {
  let left = lineLength(line) / 2;
  for (let i = 1; i < line.length; i += 1) {
    const [from, to] = [line[i - 1], line[i]];
    if (!from || !to) break;
    const length = flatLength(from, to);
    if (length >= left && length > 0) {
      const [x1, y1] = asLonLat(from);
      const [x2, y2] = asLonLat(to);
      const t = left / length;
      return [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
    }
    left -= length;
  }
  return line[0] ? asLonLat(line[0]) : null;
}

function ringCentre(ring: Position[]): LonLat | null {
  let [area, x, y] = [0, 0, 0];
  const [ox, oy] = asLonLat(ring[0] ?? [0, 0]);
  for (let i = 1; i < ring.length; i += 1) {
    const [x1, y1] = asLonLat(ring[i - 1] ?? []);
    const [x2, y2] = asLonLat(ring[i] ?? []);
    const cross = (x1 - ox) * (y2 - oy) - (x2 - ox) * (y1 - oy);
    area += cross;
    x += (x1 + x2 - 2 * ox) * cross;
    y += (y1 + y2 - 2 * oy) * cross;
  }
  return area === 0 ? null : [ox + x / (3 * area), oy + y / (3 * area)];
}

const longest = (lines: Position[][]) =>
  lines.reduce<Position[]>((a, b) => (lineLength(b) > lineLength(a) ? b : a), []);

/**
 * Where a measured piece's value stands: the point itself, the middle of its
 * longest line, or the centre of its largest area. Longitude, latitude; null for nothing.
 */
export function labelPoint(geometry: Geometry): LonLat | null {
  switch (geometry.type) {
    case 'Point':
      return asLonLat(geometry.coordinates);
    case 'MultiPoint':
      return geometry.coordinates[0] ? asLonLat(geometry.coordinates[0]) : null;
    case 'LineString':
      return midpoint(geometry.coordinates);
    case 'MultiLineString':
      return midpoint(longest(geometry.coordinates));
    case 'Polygon':
      return ringCentre(geometry.coordinates[0] ?? []);
    case 'MultiPolygon':
      return ringCentre(longest(geometry.coordinates.map((polygon) => polygon[0] ?? [])));
    case 'GeometryCollection':
      return geometry.geometries[0] ? labelPoint(geometry.geometries[0]) : null;
  }
}
