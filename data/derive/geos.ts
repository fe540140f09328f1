import type { Geometry, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import initGeos from 'geos-wasm';
import { geojsonToGeosGeom, geosGeomToGeojson } from 'geos-wasm/helpers';

const geos = await initGeos();

/** A pointer to a geometry held by GEOS. Kept until the process ends: a derivation is short. */
export type Shape = number;

export const toShape = (geometry: Geometry): Shape => geojsonToGeosGeom(geometry, geos);
export const toGeometry = (shape: Shape): Geometry => geosGeomToGeojson(shape, geos) as Geometry;

export const union = (shape: Shape): Shape => geos.GEOSUnaryUnion(shape);
export const intersection = (a: Shape, b: Shape): Shape => geos.GEOSIntersection(a, b);
export const difference = (a: Shape, b: Shape): Shape => geos.GEOSDifference(a, b);
export const isValid = (shape: Shape): boolean => geos.GEOSisValid(shape) === 1;

/** The part of a shape, valid or not, inside west, south, east, north; made valid. */
export const clip = (shape: Shape, [w, s, e, n]: [number, number, number, number]): Shape =>
  geos.GEOSMakeValid(geos.GEOSClipByRect(shape, w, s, e, n));

export const covers = (a: Shape, b: Shape): boolean => geos.GEOSCovers(a, b) === 1;

/** The lines along which two polygons touch, joined end to end. */
export const sharedBoundary = (a: Shape, b: Shape): Shape =>
  geos.GEOSLineMerge(geos.GEOSIntersection(geos.GEOSBoundary(a), geos.GEOSBoundary(b)));

/** All points within `distance` (in the units of the coordinates) of the shape. */
export const buffer = (shape: Shape, distance: number): Shape =>
  geos.GEOSBuffer(shape, distance, 32);

/** The shape with fewer positions, none dropped that lies farther off, in the units of the coordinates; valid areas stay valid. */
export const simplified = (shape: Shape, tolerance: number): Shape =>
  geos.GEOSTopologyPreserveSimplify(shape, tolerance);

/** The shape on a grid of positions; areas are noded anew, so that they stay valid. */
export const onGrid = (shape: Shape, grid: number): Shape =>
  geos.GEOSGeom_setPrecision(shape, grid, 0);

/** Shortest distance between two shapes, in the units of the coordinates. */
export function distance(a: Shape, b: Shape): number {
  const pointer = geos.Module._malloc(8);
  geos.GEOSDistance(a, b, pointer);
  const value = geos.Module.getValue(pointer, 'double');
  geos.Module._free(pointer);
  return value;
}

/** The polygons of a shape of any type; lines and points that an overlay left over are dropped. */
export function polygonsOf(shape: Shape): Position[][][] {
  return polygonsOfGeometry(toGeometry(shape));
}

function polygonsOfGeometry(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  if (geometry.type === 'GeometryCollection')
    return geometry.geometries.flatMap(polygonsOfGeometry);
  return [];
}

/** The lines of a shape of any type. */
export function linesOf(shape: Shape): Position[][] {
  return linesOfGeometry(toGeometry(shape));
}

function linesOfGeometry(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(linesOfGeometry);
  return [];
}

export function polygonGeometry(polygons: Position[][][]): Polygon | MultiPolygon {
  const [first] = polygons;
  if (first && polygons.length === 1) return { type: 'Polygon', coordinates: first };
  return { type: 'MultiPolygon', coordinates: polygons };
}

export const lineGeometry = (coordinates: Position[]): LineString => ({
  type: 'LineString',
  coordinates,
});

/** west, south, east, north as a rectangle. */
export const rectangle = ([w, s, e, n]: [number, number, number, number]): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [w, s],
      [e, s],
      [e, n],
      [w, n],
      [w, s],
    ],
  ],
});
