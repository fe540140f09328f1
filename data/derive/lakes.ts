import { readFileSync } from 'node:fs';
import type { MultiPolygon, Position } from 'geojson';
import { generalised, METRES_PER_DEGREE, smoothed } from './generalise';
import { polygonGeometry, polygonsOf, toShape, union } from './geos';
import {
  EXTENT,
  LAKE_SMOOTHING_METRES,
  LAKE_TOLERANCE_METRES,
  MIDDLE_LATITUDE_DEGREES,
  SMALLEST_LAKE_SQUARE_METRES,
} from './story';
import { type LayerFeatures, signedArea } from './write-layer';

const SQUARE_METRES_PER_SQUARE_DEGREE =
  METRES_PER_DEGREE ** 2 * Math.cos((MIDDLE_LATITUDE_DEGREES * Math.PI) / 180);

/**
 * Large lakes and reservoirs of OpenStreetMap at a resolution of 1 km, for small scales: the tiles in
 * which geo-maps holds them joined, without islands, the largest first.
 */
export function lakeLayer(): LayerFeatures {
  const tiles = toShape({ type: 'MultiPolygon', coordinates: waterInside() });
  const shores = polygonsOf(union(tiles))
    .map(([shore = []]) => ({ shore, area: squareMetres(shore) }))
    .filter(({ area }) => area >= SMALLEST_LAKE_SQUARE_METRES)
    .sort((a, b) => b.area - a.area)
    .map(({ shore }, index) => lake(shore, index));
  return generalised(smoothed(shores, LAKE_SMOOTHING_METRES), LAKE_TOLERANCE_METRES);
}

const lake = (shore: Position[], index: number): LayerFeatures[number] => ({
  type: 'Feature',
  id: `lake-${index + 1}`,
  properties: {},
  geometry: polygonGeometry([[shore]]),
});

/** Inland water that lies wholly inside the dossier's extent: the seas reach beyond it. */
function waterInside(): Position[][][] {
  const folder = 'node_modules/@geo-maps/earth-waterbodies-1km/map.geo.json';
  const file = new URL(folder, import.meta.url);
  const map: { geometries: MultiPolygon[] } = JSON.parse(readFileSync(file, 'utf8'));
  return map.geometries
    .flatMap(({ coordinates }) => coordinates)
    .filter(([shore = []]) => shore.every(isInside));
}

function isInside([longitude = 0, latitude = 0]: Position): boolean {
  const [west, south, east, north] = EXTENT;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

const squareMetres = (ring: Position[]): number =>
  (Math.abs(signedArea(ring)) / 2) * SQUARE_METRES_PER_SQUARE_DEGREE;
