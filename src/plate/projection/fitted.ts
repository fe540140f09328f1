import type { GeoProjection } from 'd3-geo';
import { geodesicDistanceMetres, SEMI_MAJOR_AXIS_METRES } from '../../measure/ellipsoid';
import type { Extent, LonLat } from '../../model/common';
import { framePaddingPx, type Point, type Size, visibleExtent } from '../camera';
import type { PlateProjection, PlateView } from './plate-projection';

const EDGE_STEPS = 16;

/** Positions along the four edges of an extent. */
export function edgePositions([west, south, east, north]: Extent): LonLat[] {
  const steps = Array.from({ length: EDGE_STEPS + 1 }, (_, i) => i / EDGE_STEPS);
  return steps.flatMap((t): LonLat[] => [
    [west + (east - west) * t, south],
    [west + (east - west) * t, north],
    [west, south + (north - south) * t],
    [east, south + (north - south) * t],
  ]);
}

/** The extent that a view asks for; for a camera what Web Mercator would show. */
export function extentOf(view: PlateView, size: Size): Extent {
  return 'camera' in view ? visibleExtent(view.camera, size) : view.extent;
}

/** The zoom whose Web Mercator map has this many metres on the ground for a pixel, at a latitude. */
export function zoomForScale(metresPerPixel: number, latitude: number): number {
  const circle = 2 * Math.PI * SEMI_MAJOR_AXIS_METRES * Math.cos((latitude * Math.PI) / 180);
  return Math.log2(circle / metresPerPixel / 512);
}

/** Metres on the ground for a pixel, east to west, around a point of the picture. */
export function metresPerPixelAt(toLonLat: (point: Point) => LonLat, [x, y]: Point): number {
  return geodesicDistanceMetres(toLonLat([x - 1, y]), toLonLat([x + 1, y])) / 2;
}

/** Makes a d3 projection show the view. Throws where the projection cannot be inverted. */
export function fitted(projection: GeoProjection, view: PlateView, size: Size): PlateProjection {
  const padding = 'camera' in view ? 0 : (view.paddingPx ?? framePaddingPx(size));
  const coordinates = edgePositions(extentOf(view, size));
  projection.precision(0).fitExtent(
    [
      [padding, padding],
      [size.width - padding, size.height - padding],
    ],
    { type: 'MultiPoint', coordinates },
  );
  const toLonLat = ([x, y]: Point): LonLat => {
    const position = projection.invert?.([x, y]);
    if (!position) throw new Error('A plate needs a projection that can be inverted.');
    return position;
  };
  const middle: Point = [size.width / 2, size.height / 2];
  const metresPerPixel = metresPerPixelAt(toLonLat, middle);
  return {
    toPixels: (longitude, latitude) => projection([longitude, latitude]) ?? [NaN, NaN],
    toLonLat,
    zoom: zoomForScale(metresPerPixel, toLonLat(middle)[1]),
  };
}
