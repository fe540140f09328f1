import type { GeoProjection } from 'd3-geo';
import type { Extent, LonLat } from '../../model/common';
import type { Camera } from '../../model/view';
import type { Point, Size } from '../camera';

/**
 * Where a plate looks: a camera, or all of an extent, `paddingPx` away from the map's edges
 * (`framePaddingPx` if it is left out).
 */
export type PlateView = { camera: Camera } | { extent: Extent; paddingPx?: number };

/**
 * `mercator`: Web Mercator, as the live map. `conformal-local`: stereographic around the middle, on
 * the ellipsoid, for print: the scale is the same in all directions. Or a d3 projection, which is fitted.
 */
export type ProjectionChoice = 'mercator' | 'conformal-local' | (() => GeoProjection);

/** From the world to the picture and back. */
export interface PlateProjection {
  toPixels: (longitude: number, latitude: number) => Point;
  toLonLat: (point: Point) => LonLat;
  /** Zoom (512 px tiles) of the Web Mercator camera with the same scale in the middle of the picture. */
  zoom: number;
}

export type ProjectionMaker = (view: PlateView, size: Size) => PlateProjection;
