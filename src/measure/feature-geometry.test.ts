import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  linesOfGeometry,
  pointOfFeature,
  polygonsOfFeature,
  polygonsOfGeometry,
} from './feature-geometry';

const RING = [
  [45, 41],
  [46, 41],
  [46, 42],
  [45, 41],
];
const GEOMETRIES: Geometry[] = [
  { type: 'Point', coordinates: [45, 41] },
  { type: 'LineString', coordinates: RING },
  { type: 'MultiLineString', coordinates: [RING, RING] },
  { type: 'Polygon', coordinates: [RING, RING] },
  { type: 'MultiPolygon', coordinates: [[RING, RING], [RING]] },
];
const points: Geometry = { type: 'MultiPoint', coordinates: RING };
const feature = (geometry: Geometry) =>
  ({ type: 'Feature', id: 'it', properties: {}, geometry }) as const;

describe('a geometry', () => {
  it('has lines: rings are lines, a point is a line of one position', () => {
    expect(GEOMETRIES.map(linesOfGeometry)).toEqual([
      [[[45, 41]]],
      [RING],
      [RING, RING],
      [RING, RING],
      [RING, RING, RING],
    ]);
    expect(() => linesOfGeometry(points)).toThrow('a MultiPoint has no lines');
  });

  it('has polygons where it is an area', () => {
    expect(GEOMETRIES.slice(3).map((each) => polygonsOfGeometry(each))).toEqual([
      [[RING, RING]],
      [[RING, RING], [RING]],
    ]);
    for (const geometry of [...GEOMETRIES.slice(0, 3), points])
      expect(() => polygonsOfFeature(feature(geometry))).toThrow(
        `feature it is a ${geometry.type}, not an area`,
      );
  });

  it('has a position where it is a point', () => {
    expect(pointOfFeature(feature(GEOMETRIES[0] as Geometry))).toEqual([45, 41]);
    for (const geometry of [...GEOMETRIES.slice(1), points])
      expect(() => pointOfFeature(feature(geometry))).toThrow(
        `feature it is a ${geometry.type}, not a point`,
      );
  });
});
