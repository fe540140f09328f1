import type { Geometry, Position } from 'geojson';
import type { Camera } from '../../model/view';
import type { Point, Size } from '../../plate/camera';
import { plateProjection } from '../../plate/projection/projections';

/** What a printed map shows of the world. */
export interface MapWindow {
  size: Size;
  zoom: number;
  toPixels: (longitude: number, latitude: number) => Point;
}

/** The window of a printed map that looks as the camera does. */
export function mapWindow(camera: Camera, size: Size): MapWindow {
  const { toPixels, zoom } = plateProjection('conformal-local', { camera }, size);
  return { size, zoom, toPixels };
}

/** Between vertices that lie far apart, places this far from each other are looked at. */
const STEP_PX = 20;
const MOST_STEPS = 400;

function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position]);
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
  }
}

/** Whether both lie beyond the same edge, so that nothing between them is seen. */
function isBeyond([x1, y1]: Point, [x2, y2]: Point, { width, height }: Size): boolean {
  return (
    Math.max(x1, x2) < 0 ||
    Math.max(y1, y2) < 0 ||
    Math.min(x1, x2) > width ||
    Math.min(y1, y2) > height
  );
}

function between(from: Point, to: Point, stepPx: number): Point[] {
  const apart = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const count = Math.min(MOST_STEPS, Math.max(1, Math.ceil(apart / stepPx)));
  return Array.from({ length: count }, (_, i): Point => {
    const t = (i + 1) / count;
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  });
}

/** Hands over places of a geometry that are on the map, at most `stepPx` apart where a line leads on. */
export function pointsOnMap(
  geometry: Geometry,
  { size, toPixels }: MapWindow,
  stepPx: number,
  take: (point: Point) => void,
): void {
  const takeInside = (point: Point) => {
    const [x, y] = point;
    if (x >= 0 && y >= 0 && x <= size.width && y <= size.height) take(point);
  };
  for (const positions of linesOf(geometry)) {
    let before: Point | null = null;
    for (const [longitude = 0, latitude = 0] of positions) {
      const point = toPixels(longitude, latitude);
      if (!before) takeInside(point);
      else if (!isBeyond(before, point, size)) between(before, point, stepPx).forEach(takeInside);
      before = point;
    }
  }
}

/**
 * How far, in pixels, what of a geometry is on the map reaches: across or down, whichever is more;
 * negative where nothing is.
 * @param isHidden whether something else lies upon a place
 */
export function reachPx(
  geometry: Geometry,
  window: MapWindow,
  isHidden: (point: Point) => boolean = () => false,
): number {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  pointsOnMap(geometry, window, STEP_PX, (point) => {
    if (isHidden(point)) return;
    const [x, y] = point;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  });
  return left > right ? -1 : Math.max(right - left, bottom - top);
}
