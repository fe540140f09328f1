import { geodesicDistanceMetres } from '../../measure/ellipsoid';
import type { Extent, LonLat } from '../../model/common';
import type { Camera } from '../../model/view';
import { fitExtent, type Point, type Size, visibleExtent } from '../../plate/camera';
import { edgePositions, zoomForScale } from '../../plate/projection/fitted';
import { plateProjection } from '../../plate/projection/projections';
import { LIMITS, PrintRefused } from '../specification/refusals';

/** A window of the live map, whose content a camera stands for on paper. */
const WINDOW: Size = { width: 900, height: 600 };
/** Between what is framed and the map's edge, as a share of the shorter side. */
const PADDING = 0.04;
/** A fitted scale is rounded to so many digits, away from the page's edge. */
const DIGITS = 3;

/** Where a printed map looks, and at which scale. */
export interface MapFrame {
  camera: Camera;
  /** The number below 1. */
  scale: number;
}

const cameraAt = ([longitude, latitude]: LonLat, scale: number, mmPerPx: number): Camera => ({
  longitude,
  latitude,
  zoom: zoomForScale((scale * mmPerPx) / 1000, latitude),
});

/** The extent that a view asks for, without what lies beyond the data; the live map shows no more either. */
function wanted(frame: Extent, camera: Camera | null, data: Extent): Extent {
  if (!camera) return frame;
  const [west, south, east, north] = visibleExtent(camera, WINDOW);
  const [w, s, e, n] = [
    Math.max(west, data[0]),
    Math.max(south, data[1]),
    Math.min(east, data[2]),
    Math.min(north, data[3]),
  ];
  return w < e && s < n ? [w, s, e, n] : [west, south, east, north];
}

function middleOf(extent: Extent): LonLat {
  const { longitude, latitude } = fitExtent(extent, WINDOW, 0);
  return [longitude, latitude];
}

function rounded(scale: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(scale)) - (DIGITS - 1));
  return Math.ceil(scale / step - 1e-9) * step;
}

/** The scale at which all of an extent fits into a map of `size`, but none larger than may be asked for. */
function fittingScale(extent: Extent, size: Size, mmPerPx: number): number {
  const camera = cameraAt(middleOf(extent), 1e6, mmPerPx);
  const { toPixels } = plateProjection('conformal-local', { camera }, { width: 0, height: 0 });
  const points = edgePositions(extent).map((place) => toPixels(...place));
  const reach = (axis: 0 | 1) => Math.max(...points.map((point) => Math.abs(point[axis])));
  const padding = Math.min(size.width, size.height) * PADDING;
  const share = Math.max(
    reach(0) / (size.width / 2 - padding),
    reach(1) / (size.height / 2 - padding),
  );
  return Math.max(LIMITS.scale.least, rounded(1e6 * share));
}

/** How far a map's edges reach beyond an extent, in degrees: west, south, east, north; 0 inside. */
function excess(camera: Camera, size: Size, [west, south, east, north]: Extent): Extent {
  const { toLonLat } = plateProjection('conformal-local', { camera }, size);
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const places = steps.flatMap((t) =>
    (
      [
        [t * size.width, 0],
        [t * size.width, size.height],
        [0, t * size.height],
        [size.width, t * size.height],
      ] as Point[]
    ).map(toLonLat),
  );
  const [lons, lats] = [places.map(([lon]) => lon), places.map(([, lat]) => lat)];
  const over = (value: number) => Math.max(0, value);
  return [
    over(west - Math.min(...lons)),
    over(south - Math.min(...lats)),
    over(Math.max(...lons) - east),
    over(Math.max(...lats) - north),
  ];
}

/** Coarse data ends a little within the extent, and would let the sea show. */
const DATA_EDGE_DEGREES = 0.1;

const shrunk = ([west, south, east, north]: Extent): Extent => [
  west + DATA_EDGE_DEGREES,
  south + DATA_EDGE_DEGREES,
  east - DATA_EDGE_DEGREES,
  north - DATA_EDGE_DEGREES,
];

/** The middle moved so far that the map stays within the data, where it can. */
function moved(camera: Camera, size: Size, data: Extent): Camera {
  const [west, south, east, north] = excess(camera, size, data);
  return {
    ...camera,
    longitude: camera.longitude + west - east,
    latitude: camera.latitude + south - north,
  };
}

/**
 * Where a printed map of `size` looks: all of what the view frames, or at the scale asked for around
 * its middle; moved where it would show ground that the dossier has no data of.
 * @param mmPerPx millimetres on paper for a pixel of the layout
 * @throws PrintRefused where the scale leaves the data
 */
export function mapFrame(
  { frame, camera, data: whole }: { frame: Extent; camera: Camera | null; data: Extent },
  scale: number | 'fit',
  size: Size,
  mmPerPx: number,
): MapFrame {
  const data = shrunk(whole);
  const extent = wanted(frame, camera, whole);
  const own = scale === 'fit' ? fittingScale(extent, size, mmPerPx) : scale;
  const first = cameraAt(middleOf(extent), own, mmPerPx);
  const second = moved(first, size, data);
  const inside = cameraAt([second.longitude, second.latitude], own, mmPerPx);
  if (excess(inside, size, data).some((degrees) => degrees > 0.02))
    throw new PrintRefused({
      reason: 'refused.leaves-data',
      values: { scale: own, fits: largestMap(data, size, mmPerPx) },
    });
  return { camera: inside, scale: own };
}

/** The number of the smallest scale whose map stays within the data, roughly. */
function largestMap([west, south, east, north]: Extent, size: Size, mmPerPx: number): number {
  const middle = (south + north) / 2;
  const widthMetres = geodesicDistanceMetres([west, middle], [east, middle]);
  const heightMetres = geodesicDistanceMetres([west, south], [west, north]);
  const metres = Math.min(widthMetres / size.width, heightMetres / size.height) * 0.9;
  const fits = (metres * 1000) / mmPerPx;
  const step = 10 ** Math.floor(Math.log10(fits) - 1);
  return Math.floor(fits / step) * step;
}
