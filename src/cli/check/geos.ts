import type { Geometry, GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson';
import initGeos from 'geos-wasm';
import { geojsonToGeosGeom, geosGeomToGeojson } from 'geos-wasm/helpers';

export type Polygonal = Polygon | MultiPolygon;

export interface Invalidity {
  /** GEOS's own words, e.g. `Self-intersection`. */
  reason: string;
  /** Longitude and latitude where it was met. */
  location: Position | null;
}

/** The part of GEOS (LGPL, never in the browser) that the checks use; longitude, latitude in degrees. */
export interface Geos {
  /** What makes a geometry invalid, or null. A geometry that GEOS cannot even read is invalid. */
  invalidity(geometry: Geometry): Invalidity | null;
  /** What two areas share; its kind may be any. Throws where one of them is invalid. */
  intersection(first: Polygonal, second: Polygonal): Geometry;
  /**
   * For each area, its edges that neither match an edge of another one nor lie clear of it;
   * empty geometries where the areas fit. Gaps up to `gapDegrees` wide count.
   */
  mismatchedEdges(areas: Polygonal[], gapDegrees: number): Geometry[];
}

/** Loads the WebAssembly build once. */
export async function loadGeos(): Promise<Geos> {
  const geos = await initGeos({ errorHandler: raise });
  const read = (geometry: Geometry): number => geojsonToGeosGeom(geometry, geos);
  const write = (pointer: number): Geometry => geosGeomToGeojson(pointer, geos) as Geometry;
  const slots: number = geos.Module._malloc(8);
  const slot = (index: number): number => geos.Module.HEAPU32[slots / 4 + index] ?? 0;
  return {
    invalidity(geometry) {
      let pointer: number;
      try {
        pointer = read(geometry);
      } catch (error) {
        return { reason: reasonOf(error), location: null };
      }
      const valid = geos.GEOSisValidDetail(pointer, 0, slots, slots + 4) === 1;
      const found = valid ? null : detail(geos.Module.UTF8ToString(slot(0)), write(slot(1)));
      geos.GEOSGeom_destroy(pointer);
      return found;
    },
    intersection(first, second) {
      const [a, b] = [read(first), read(second)];
      const shared = geos.GEOSIntersection(a, b);
      const result = write(shared);
      for (const pointer of [a, b, shared]) geos.GEOSGeom_destroy(pointer);
      return result;
    },
    mismatchedEdges(areas, gapDegrees) {
      const coverage = read({ type: 'GeometryCollection', geometries: areas });
      const valid = geos.GEOSCoverageIsValid(coverage, gapDegrees, slots) === 1;
      const edges = valid ? [] : (write(slot(0)) as GeometryCollection).geometries;
      geos.GEOSGeom_destroy(coverage);
      return edges;
    },
  };
}

function detail(reason: string, location: Geometry): Invalidity {
  return { reason, location: location.type === 'Point' ? location.coordinates : null };
}

function raise(message: string): never {
  throw new Error(message);
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^\w+Exception: /, '');
}
