import type { Geometry, Position } from 'geojson';
import { buffer, onGrid, simplified, toGeometry, toShape } from './geos';
import { MIDDLE_LATITUDE_DEGREES } from './story';
import type { LayerFeatures } from './write-layer';

export const METRES_PER_DEGREE = 111_320;
/** About 10 m: a last digit that the tolerance does not need costs bytes. */
const GRID_DEGREES = 1e-4;
/** Degrees of longitude count less than those of latitude. */
const STRETCH = Math.cos((MIDDLE_LATITUDE_DEGREES * Math.PI) / 180);

/** Context for drawing with fewer positions, none farther from the recorded line than the tolerance. */
export function generalised(features: LayerFeatures, toleranceMetres: number): LayerFeatures {
  return features.map((feature) => {
    const even = scaled(feature.geometry, STRETCH);
    const thin = toGeometry(simplified(toShape(even), toleranceMetres / METRES_PER_DEGREE));
    const coarse = onGrid(toShape(scaled(thin, 1 / STRETCH)), GRID_DEGREES);
    return { ...feature, geometry: toGeometry(coarse) };
  });
}

/** Areas without the bays, necks and spits that are narrower than twice the radius. */
export function smoothed(features: LayerFeatures, radiusMetres: number): LayerFeatures {
  const reach = radiusMetres / METRES_PER_DEGREE;
  return features.map((feature) => {
    const even = toShape(scaled(feature.geometry, STRETCH));
    const filled = buffer(buffer(even, reach), -reach);
    const shaved = buffer(buffer(filled, -reach), reach);
    return { ...feature, geometry: scaled(toGeometry(shaved), 1 / STRETCH) };
  });
}

/** The geometry with its longitudes times a factor. */
function scaled(geometry: Geometry, factor: number): Geometry {
  const scale = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    if (typeof value[0] !== 'number') return value.map(scale);
    const [x = 0, y = 0] = value as Position;
    return [x * factor, y];
  };
  if (geometry.type === 'GeometryCollection') throw new Error('No collection is generalised');
  return { ...geometry, coordinates: scale(geometry.coordinates) } as Geometry;
}
