import type { Geometry, Polygon, Position } from 'geojson';
import { localFrame } from '../../src/measure/local-frame';
import type { LonLat } from '../../src/model/common';
import { shapeOf } from './borders';
import {
  buffer,
  difference,
  distance,
  intersection,
  polygonGeometry,
  polygonsOf,
  rectangle,
  type Shape,
  toGeometry,
  toShape,
} from './geos';
import { recordedFeature } from './recorded';
import { NECK, SIDES } from './story';
import type { LayerFeatures } from './write-layer';

type Project = (position: Position) => Position;

/** Degrees around the exclave within which the neck is sought. */
const NEIGHBOURHOOD_DEGREES = 0.25;

/**
 * The neck between an exclave and the main part of its own country: all land
 * of the country between them that lies within the neck's least width of both.
 * A published description puts a pipeline somewhere in it; no source says where.
 */
export function corridorLayer(countries: Map<string, Shape>): LayerFeatures {
  const exclave = recordedFeature<Polygon>('exclaves', NECK.exclave).geometry;
  const [lon = 0, lat = 0] = exclave.coordinates[0]?.[0] ?? [];
  const frame = localFrame([lon, lat]);
  const metres = (geometry: Geometry) =>
    toShape(projected(geometry, (p) => frame.toMetres(p as LonLat)));
  const near = toShape(
    rectangle([
      lon - NEIGHBOURHOOD_DEGREES,
      lat - NEIGHBOURHOOD_DEGREES,
      lon + NEIGHBOURHOOD_DEGREES,
      lat + NEIGHBOURHOOD_DEGREES,
    ]),
  );
  const side = (code: string) => metres(toGeometry(intersection(shapeOf(countries, code), near)));
  const neck = neckBetween(metres(exclave), side(SIDES.right), side(SIDES.left));
  const polygons = polygonGeometry(polygonsOf(neck));
  return [
    {
      type: 'Feature',
      id: NECK.id,
      properties: { status: 'described', country: SIDES.left },
      geometry: projected(polygons, ([x = 0, y = 0]) => frame.toLonLat([x, y])),
    },
  ];
}

function neckBetween(exclave: Shape, main: Shape, between: Shape): Shape {
  const width = distance(exclave, main);
  const lens = intersection(buffer(exclave, width), buffer(main, width));
  return difference(intersection(lens, between), exclave);
}

function projected(geometry: Geometry, project: Project): Geometry {
  if (geometry.type === 'Polygon')
    return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(project)) };
  if (geometry.type === 'MultiPolygon')
    return {
      type: 'MultiPolygon',
      coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(project))),
    };
  throw new Error(`No projection of a ${geometry.type} here`);
}
