import type { Geometry } from 'geojson';
import initialise from 'geos-wasm';
import { geojsonToGeosGeom, geosGeomToGeojson } from 'geos-wasm/helpers';
import type { LonLat } from '../../model/common';

/** GEOS as an oracle: everything in the plane of the coordinates given. */
export const geos = await initialise();

export type Shape = number;

export const shape = (geometry: Geometry): Shape => geojsonToGeosGeom(geometry, geos);
export const geometryOf = (of: Shape) => geosGeomToGeojson(of, geos) as unknown as Geometry;

export const line = (coordinates: LonLat[]): Shape => shape({ type: 'LineString', coordinates });
export const lines = (coordinates: LonLat[][]): Shape =>
  shape({ type: 'MultiLineString', coordinates });
export const polygon = (coordinates: LonLat[][]): Shape => shape({ type: 'Polygon', coordinates });
export const point = (coordinates: LonLat): Shape => shape({ type: 'Point', coordinates });

export const buffer = (of: Shape, width: number): Shape => geos.GEOSBuffer(of, width, 256);
export const difference = (a: Shape, b: Shape): Shape => geos.GEOSDifference(a, b);
export const intersection = (a: Shape, b: Shape): Shape => geos.GEOSIntersection(a, b);
export const union = (a: Shape, b: Shape): Shape => geos.GEOSUnion(a, b);
export const contains = (a: Shape, b: Shape): boolean => geos.GEOSContains(a, b) === 1;

export const isSimple = (of: Shape): boolean => geos.GEOSisSimple(of) === 1;

/** How far one vertex must move at least to make the shape invalid. */
export const clearanceOf = (of: Shape): number =>
  number((into) => geos.GEOSMinimumClearance(of, into));
export const areaOf = (of: Shape): number => number((into) => geos.GEOSArea(of, into));
export const lengthOf = (of: Shape): number => number((into) => geos.GEOSLength(of, into));
export const distanceOf = (a: Shape, b: Shape): number =>
  number((into) => geos.GEOSDistance(a, b, into));

/** The lines of a result, whatever its type; points are left out. */
export function linesOf(of: Shape): LonLat[][] {
  const collect = (geometry: Geometry): LonLat[][] => {
    if (geometry.type === 'LineString') return [geometry.coordinates as LonLat[]];
    if (geometry.type === 'MultiLineString') return geometry.coordinates as LonLat[][];
    if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(collect);
    return [];
  };
  return geos.GEOSisEmpty(of) === 1 ? [] : collect(geometryOf(of));
}

function number(write: (into: number) => number): number {
  const into = geos.Module._malloc(8);
  write(into);
  const value = geos.Module.getValue(into, 'double') as number;
  geos.Module._free(into);
  return value;
}
