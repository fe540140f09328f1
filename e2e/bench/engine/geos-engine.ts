import type { Geometry } from 'geojson';
import initialise from 'geos-wasm';
import { geojsonToGeosGeom } from 'geos-wasm/helpers';
import {
  meridionalRadiusMetres,
  primeVerticalRadiusMetres,
  RADIANS_PER_DEGREE,
} from '../../../src/measure/ellipsoid';
import type { LonLat } from '../../../src/model/common';
import type { Engine } from './engines';
import type { Input, Polygon } from './inputs';

const geos = await initialise();

/** Chords per quarter of a circle, as PostGIS and JTS choose. */
const QUADRANT_SEGMENTS = 8;

/**
 * GEOS, which knows only planes: the input is first scaled to metres at its middle latitude, so its
 * answers stray by up to a few per cent on a country and hardly on a road.
 */
export const geosEngine: Engine = {
  'length-inside': (input) => {
    const { route, areas } = shapesOf(input);
    return () => freed(geos.GEOSIntersection(route, areas), lengthOf);
  },
  distance: (input) => {
    const { route, line } = shapesOf(input);
    return () => answerOf((into) => geos.GEOSDistance(route, line, into));
  },
  'near-length': (input) => {
    const { route, line } = shapesOf(input);
    return () =>
      freed(geos.GEOSBuffer(line, input.nearMetres, QUADRANT_SEGMENTS), (zone) =>
        freed(geos.GEOSIntersection(route, zone), lengthOf),
      );
  },
  'difference-area': (input) => {
    const { areas, taken } = shapesOf(input);
    return () => freed(geos.GEOSDifference(areas, taken), areaOf);
  },
};

type Shape = number;

const lengthOf = (shape: Shape) => answerOf((into) => geos.GEOSLength(shape, into));
const areaOf = (shape: Shape) => answerOf((into) => geos.GEOSArea(shape, into));

/** Asks something of a shape and frees it. */
function freed(shape: Shape, ask: (shape: Shape) => number): number {
  const answer = ask(shape);
  geos.GEOSGeom_destroy(shape);
  return answer;
}

function answerOf(write: (into: number) => number): number {
  const into = geos.Module._malloc(8);
  write(into);
  const value = geos.Module.getValue(into, 'double') as number;
  geos.Module._free(into);
  return value;
}

function shapesOf(input: Input): Record<'route' | 'line' | 'areas' | 'taken', Shape> {
  const flat = projection(input);
  const shape = (geometry: Geometry): Shape => geojsonToGeosGeom(geometry, geos);
  const lineShape = (line: LonLat[]) => shape({ type: 'LineString', coordinates: line.map(flat) });
  const areaShape = (polygons: Polygon[]) => {
    const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(flat)));
    return shape({ type: 'MultiPolygon', coordinates });
  };
  return {
    route: input.route.length > 0 ? lineShape(input.route) : 0,
    line: input.line.length > 0 ? lineShape(input.line) : 0,
    areas: input.areas.length > 0 ? areaShape(input.areas) : 0,
    taken: input.taken.length > 0 ? areaShape(input.taken) : 0,
  };
}

/** Metres east and north of the input's first position, true at the middle latitude. */
function projection({ route, areas }: Input): (position: LonLat) => LonLat {
  const positions = route.length > 0 ? route : areas.flat(2);
  const [longitude = 0] = positions[0] ?? [];
  const latitudes = positions.map(([, latitude]) => latitude);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const east =
    primeVerticalRadiusMetres(middle) * Math.cos(middle * RADIANS_PER_DEGREE) * RADIANS_PER_DEGREE;
  const north = meridionalRadiusMetres(middle) * RADIANS_PER_DEGREE;
  return ([x, y]) => [(x - longitude) * east, (y - middle) * north];
}
