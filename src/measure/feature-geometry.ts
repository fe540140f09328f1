import type { Feature, Geometry } from 'geojson';
import type { LonLat } from '../model/common';
import type { Polygons } from './area-index';

/** The lines of a feature: a line's positions, each line of several, the rings of polygons, a point as one position. */
export function linesOfGeometry(geometry: Geometry): LonLat[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates as LonLat]];
    case 'LineString':
      return [geometry.coordinates as LonLat[]];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates as LonLat[][];
    case 'MultiPolygon':
      return geometry.coordinates.flat() as LonLat[][];
    default:
      throw new TypeError(`a ${geometry.type} has no lines`);
  }
}

/** The polygons of a feature, as rings of positions. Throws a TypeError if it has none. */
export function polygonsOfFeature({ geometry, id }: Feature): Polygons {
  return polygonsOfGeometry(geometry, id);
}

/** The polygons of a geometry. Throws a TypeError, which names the feature, if it is no area. */
export function polygonsOfGeometry(geometry: Geometry, id?: string | number): Polygons {
  if (geometry.type === 'Polygon') return [geometry.coordinates as LonLat[][]];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates as LonLat[][][];
  throw new TypeError(`feature ${id} is a ${geometry.type}, not an area`);
}

/** The position of a point feature. Throws a TypeError if it is none. */
export function pointOfFeature({ geometry, id }: Feature): LonLat {
  if (geometry.type === 'Point') return geometry.coordinates as LonLat;
  throw new TypeError(`feature ${id} is a ${geometry.type}, not a point`);
}
