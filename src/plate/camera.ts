import { primeVerticalRadiusMetres } from '../measure/wgs84';
import type { Extent, LonLat } from '../model/common';
import type { Camera } from '../model/view';

/** Width and height in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** x to the right, y down, in CSS pixels. */
export type Point = [x: number, y: number];

const TILE_PX = 512;
const RADIANS = Math.PI / 180;

/** Width of the whole Web Mercator world in CSS pixels, at a zoom of 512 px tiles. */
export function worldSizePx(zoom: number): number {
  return TILE_PX * 2 ** zoom;
}

/**
 * Metres on the ground for a pixel in the middle of a Web Mercator map, east to west: the parallel
 * of the ellipsoid there is as long as the world is wide.
 */
export function metresPerPixel({ latitude, zoom }: Pick<Camera, 'latitude' | 'zoom'>): number {
  const radius = primeVerticalRadiusMetres(latitude) * Math.cos(latitude * RADIANS);
  return (2 * Math.PI * radius) / worldSizePx(zoom);
}

/** Longitude and latitude as fractions of the Web Mercator world (EPSG 3857), from its top left. */
export function worldFraction(longitude: number, latitude: number): Point {
  const sine = Math.sin(latitude * RADIANS);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The inverse of `worldFraction`. */
export function fromWorldFraction([x, y]: Point): LonLat {
  const latitude = Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RADIANS;
  return [(x - 0.5) * 360, latitude];
}

/** Position of a place in a picture of `size` whose middle the camera looks at. */
export function cameraToPixels(
  camera: Camera,
  size: Size,
): (longitude: number, latitude: number) => Point {
  const world = worldSizePx(camera.zoom);
  const [cx, cy] = worldFraction(camera.longitude, camera.latitude);
  return (longitude, latitude) => {
    const [x, y] = worldFraction(longitude, latitude);
    return [(x - cx) * world + size.width / 2, (y - cy) * world + size.height / 2];
  };
}

/** The inverse of `cameraToPixels`: longitude and latitude of a pixel. */
export function cameraToLonLat(camera: Camera, size: Size): (point: Point) => LonLat {
  const world = worldSizePx(camera.zoom);
  const [cx, cy] = worldFraction(camera.longitude, camera.latitude);
  return ([x, y]) =>
    fromWorldFraction([cx + (x - size.width / 2) / world, cy + (y - size.height / 2) / world]);
}

/** Distance kept between a framed extent and the map's edges, in CSS pixels: less on small maps. */
export function framePaddingPx({ width, height }: Size): number {
  return Math.round(Math.max(8, Math.min(28, Math.min(width, height) * 0.05)));
}

/**
 * The camera that shows all of an extent as large as it fits, `paddingPx` away from each edge:
 * the same as MapLibre's `fitBounds` without rotation. Padding that leaves no room is cut to a
 * quarter of the shorter side. Zoom is held between `minZoom` and `maxZoom`.
 */
export function fitExtent(
  [west, south, east, north]: Extent,
  size: Size,
  paddingPx: number,
  { minZoom = 0, maxZoom = 22 }: { minZoom?: number; maxZoom?: number } = {},
): Camera {
  const padding = Math.min(paddingPx, Math.min(size.width, size.height) / 4);
  const [x0, y0] = worldFraction(west, north);
  const [x1, y1] = worldFraction(east, south);
  const scale = Math.min(
    (size.width - 2 * padding) / (x1 - x0),
    (size.height - 2 * padding) / (y1 - y0),
  );
  const [longitude, latitude] = fromWorldFraction([(x0 + x1) / 2, (y0 + y1) / 2]);
  const zoom = Math.max(minZoom, Math.min(maxZoom, Math.log2(scale / TILE_PX)));
  return { longitude, latitude, zoom };
}

/** What a picture of `size` shows of the world: west, south, east, north. */
export function visibleExtent(camera: Camera, size: Size): Extent {
  const toLonLat = cameraToLonLat(camera, size);
  const [west, north] = toLonLat([0, 0]);
  const [east, south] = toLonLat([size.width, size.height]);
  return [west, south, east, north];
}
