import { geoMercator } from 'd3-geo';
import { MercatorCoordinate } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { geodesicDistanceMetres } from '../measure/ellipsoid';
import type { Extent } from '../model/common';
import {
  cameraToLonLat,
  cameraToPixels,
  fitExtent,
  framePaddingPx,
  metresPerPixel,
  visibleExtent,
  worldFraction,
  worldSizePx,
} from './camera';

const places: [string, number, number][] = [
  ['Yerevan', 44.5126, 40.1811],
  ['Baku', 49.8671, 40.4093],
  ['Cape Town', 18.4241, -33.9249],
  ['Honolulu', -157.8583, 21.3069],
];
const size = { width: 900, height: 600 };

describe('the camera', () => {
  it.each(places)('sees %s where MapLibre has it', (_, longitude, latitude) => {
    const { x, y } = MercatorCoordinate.fromLngLat([longitude, latitude]);
    const [ownX, ownY] = worldFraction(longitude, latitude);
    expect(ownX).toBeCloseTo(x, 12);
    expect(ownY).toBeCloseTo(y, 12);
  });

  it.each(places)('puts %s where d3 puts it', (_, longitude, latitude) => {
    const camera = { longitude: 44, latitude: 41, zoom: 7.3 };
    const d3 = geoMercator()
      .scale(worldSizePx(camera.zoom) / (2 * Math.PI))
      .center([camera.longitude, camera.latitude])
      .translate([size.width / 2, size.height / 2]);
    const [x, y] = d3([longitude, latitude]) ?? [];
    const own = cameraToPixels(camera, size)(longitude, latitude);
    expect(own[0]).toBeCloseTo(x ?? NaN, 6);
    expect(own[1]).toBeCloseTo(y ?? NaN, 6);
  });

  it('shows the whole square world in one tile of 512 px at zoom 0', () => {
    const toPixels = cameraToPixels(
      { longitude: 0, latitude: 0, zoom: 0 },
      { width: 512, height: 512 },
    );
    // The latitude where Web Mercator's world ends (EPSG 3857).
    const [x, y] = toPixels(-180, 85.05112877980659);
    expect(x).toBeCloseTo(0, 9);
    expect(y).toBeCloseTo(0, 6);
  });

  it('finds its way back from pixels', () => {
    const camera = { longitude: 45.12, latitude: 41.08, zoom: 11.3 };
    const point = cameraToPixels(camera, size)(45.2, 41.01);
    const [longitude, latitude] = cameraToLonLat(camera, size)(point);
    expect(longitude).toBeCloseTo(45.2, 10);
    expect(latitude).toBeCloseTo(41.01, 10);
  });
});

describe('fitting an extent', () => {
  const extent: Extent = [45, 41.03, 45.24, 41.125];

  it.each([
    [{ width: 900, height: 600 }],
    [{ width: 360, height: 360 }],
    [{ width: 200, height: 900 }],
  ])('touches the padding on two sides of %o and passes it nowhere', (frame) => {
    const camera = fitExtent(extent, frame, 28);
    const toPixels = cameraToPixels(camera, frame);
    const [left, top] = toPixels(extent[0], extent[3]);
    const [right, bottom] = toPixels(extent[2], extent[1]);
    const gaps = [left, top, frame.width - right, frame.height - bottom];
    expect(Math.min(...gaps)).toBeCloseTo(28, 6);
    expect(left).toBeCloseTo(frame.width - right, 6);
    expect(top).toBeCloseTo(frame.height - bottom, 6);
  });

  it('frames the whole world at zoom 0 on a map of 512 pixels', () => {
    const edge = 85.0511287798066;
    const size = { width: 512, height: 512 };
    const { longitude, latitude, zoom } = fitExtent([-180, -edge, 180, edge], size, 0);
    expect(longitude).toBeCloseTo(0, 6);
    expect(latitude).toBeCloseTo(0, 6);
    expect(zoom).toBeCloseTo(0, 6);
  });

  it('holds the zoom within its limits', () => {
    const point: Extent = [45, 41, 45, 41];
    expect(fitExtent(point, size, 28, { maxZoom: 16 }).zoom).toBe(16);
    expect(fitExtent([-180, -80, 180, 80], size, 28, { minZoom: 4 }).zoom).toBe(4);
  });

  it('keeps a map even where the padding would leave no room', () => {
    const { zoom } = fitExtent(extent, { width: 40, height: 40 }, 28);
    expect(Number.isFinite(zoom)).toBe(true);
  });

  it('keeps less distance on small maps', () => {
    expect(framePaddingPx({ width: 1280, height: 800 })).toBe(28);
    expect(framePaddingPx({ width: 360, height: 360 })).toBe(18);
    expect(framePaddingPx({ width: 60, height: 60 })).toBe(8);
  });

  it('is undone by the visible extent without padding', () => {
    const camera = fitExtent(extent, size, 0);
    const [west, , east] = visibleExtent(camera, size);
    expect(west).toBeCloseTo(extent[0], 9);
    expect(east).toBeCloseTo(extent[2], 9);
  });
});

describe('metres per pixel', () => {
  it.each([
    [0, 3],
    [41, 11],
    [70, 15],
  ])('are those of the ellipsoid, at latitude %d and zoom %d', (latitude, zoom) => {
    const camera = { longitude: 45, latitude, zoom };
    const toLonLat = cameraToLonLat(camera, { width: 2, height: 2 });
    const across = geodesicDistanceMetres(toLonLat([0.999, 1]), toLonLat([1.001, 1])) * 500;
    expect(metresPerPixel(camera) / across).toBeCloseTo(1, 6);
  });
});
