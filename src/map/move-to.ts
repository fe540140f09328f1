import type { Map as LiveMap } from 'maplibre-gl';
import { framePaddingPx } from '../plate/camera';
import { isReduced, sizeOf } from './map-options';
import type { Target } from './map-view-props';
import { cameraOf } from './settle-labels';

/** Sends the map to a target, in a flight where the reader's settings allow one. */
export function moveTo(map: LiveMap, target: Target): void {
  if ('frame' in target) {
    map.fitBounds(target.frame, {
      padding: framePaddingPx(sizeOf(map.getContainer())),
      maxDuration: 1800,
    });
    return;
  }
  const { longitude, latitude, zoom } = target.camera;
  const there = cameraOf(map);
  const isThere =
    Math.abs(there.longitude - longitude) < 1e-6 &&
    Math.abs(there.latitude - latitude) < 1e-6 &&
    Math.abs(there.zoom - zoom) < 1e-3;
  if (isThere) return;
  map.easeTo({ center: [longitude, latitude], zoom, duration: isReduced() ? 0 : 500 });
}
