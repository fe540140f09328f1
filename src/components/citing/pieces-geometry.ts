import type { Geometry, Position } from 'geojson';
import { signedArea } from '../../model/geojson-rules/rings';

/** Seven decimals of a degree are a centimetre: finer digits would only be noise. */
const DECIMALS = 7;

const short = (position: Position): Position =>
  position.slice(0, 2).map((degrees) => Number(degrees.toFixed(DECIMALS)));

/** Positions shortened, without those that fall together by it; a line keeps its two ends. */
function line(positions: readonly Position[], least: number): Position[] {
  const all = positions.map(short);
  const apart = all.filter(([x, y], at) => x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1]);
  return apart.length < least ? all : apart;
}

/** Shells counterclockwise, holes clockwise (RFC 7946, 3.1.6). */
function rings(polygon: readonly Position[][]): Position[][] {
  return polygon.map((ring, at) => {
    const positions = line(ring, 4);
    const isCounterclockwise = signedArea(positions) > 0;
    return isCounterclockwise === (at === 0) ? positions : positions.toReversed();
  });
}

/** The single parts of a geometry, by dimension. */
interface Parts {
  points: Position[];
  lines: Position[][];
  polygons: Position[][][];
}

function collect(geometry: Geometry, into: Parts): void {
  if (geometry.type === 'Point') into.points.push(short(geometry.coordinates));
  else if (geometry.type === 'MultiPoint') into.points.push(...geometry.coordinates.map(short));
  else if (geometry.type === 'LineString') into.lines.push(line(geometry.coordinates, 2));
  else if (geometry.type === 'MultiLineString')
    into.lines.push(...geometry.coordinates.map((each) => line(each, 2)));
  else if (geometry.type === 'Polygon') into.polygons.push(rings(geometry.coordinates));
  else if (geometry.type === 'MultiPolygon')
    into.polygons.push(...geometry.coordinates.map((each) => rings(each)));
  else for (const each of geometry.geometries) collect(each, into);
}

/**
 * Geometries as at most one of each dimension, polygons first: single where there is one, else
 * multiple. Longitude and latitude to a centimetre, rings wound as RFC 7946 asks.
 */
export function joinedGeometries(geometries: readonly Geometry[]): Geometry[] {
  const parts: Parts = { points: [], lines: [], polygons: [] };
  for (const geometry of geometries) collect(geometry, parts);
  const { points, lines, polygons } = parts;
  const joined: (Geometry | null)[] = [
    polygons.length > 1 ? { type: 'MultiPolygon', coordinates: polygons } : null,
    polygons.length === 1 && polygons[0] ? { type: 'Polygon', coordinates: polygons[0] } : null,
    lines.length > 1 ? { type: 'MultiLineString', coordinates: lines } : null,
    lines.length === 1 && lines[0] ? { type: 'LineString', coordinates: lines[0] } : null,
    points.length > 1 ? { type: 'MultiPoint', coordinates: points } : null,
    points.length === 1 && points[0] ? { type: 'Point', coordinates: points[0] } : null,
  ];
  return joined.filter((geometry) => geometry !== null);
}
