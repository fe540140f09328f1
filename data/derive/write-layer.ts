import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, Geometry, Position } from 'geojson';

/** 1e-6 degrees, about 0.1 m: the precision of the time-zone data. */
const DECIMALS = 6;

export type LayerFeatures = (Feature<Geometry> & { id: string })[];

const geoFile = (layer: string) =>
  fileURLToPath(new URL(`../geo/${layer}.geojson`, import.meta.url));

/** A FeatureCollection as text: one feature a line, so that a change reads as one. */
export function layerText(features: LayerFeatures): string {
  const lines = features.map(({ id, properties, geometry }) =>
    JSON.stringify({ type: 'Feature', id, properties, geometry: tidied(geometry) }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

export const writeLayer = (layer: string, features: LayerFeatures): void =>
  writeFileSync(geoFile(layer), layerText(features));

/** Whether the committed file is, byte for byte, what the derivation makes. */
export function isCommitted(layer: string, features: LayerFeatures): boolean {
  try {
    return readFileSync(geoFile(layer), 'utf8') === layerText(features);
  } catch {
    return false;
  }
}

/** Rounded, without repeated positions, rings wound as RFC 7946 asks. */
function tidied(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: rounded(geometry.coordinates) };
    case 'LineString':
      return { type: 'LineString', coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(line) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: rings(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) };
    default:
      throw new Error(`A layer holds no ${geometry.type}`);
  }
}

const rounded = (position: Position): Position =>
  position.slice(0, 2).map((degrees) => Number(degrees.toFixed(DECIMALS)));

const line = (positions: Position[]): Position[] =>
  positions.map(rounded).filter((p, i, all) => i === 0 || !same(p, all[i - 1]));

const same = (a: Position, b?: Position) => b !== undefined && a[0] === b[0] && a[1] === b[1];

const rings = (polygon: Position[][]): Position[][] =>
  polygon.map((ring, i) => {
    const tidy = line(ring);
    return signedArea(tidy) > 0 === (i === 0) ? tidy : tidy.reverse();
  });

/** Twice the area in square degrees; positive where the ring runs counter-clockwise. */
export function signedArea(ring: Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [ring[i - 1] ?? [], ring[i] ?? []];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}
