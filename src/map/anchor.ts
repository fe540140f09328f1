import type { Map as LiveMap } from 'maplibre-gl';
import { isReduced } from './map-options';
import type { MapViewProps } from './map-view-props';

/** Tells where the anchor is in the map. */
export function reportAnchor(map: LiveMap, { anchor, onAnchor }: MapViewProps): void {
  onAnchor?.(anchor ? map.project(anchor) : null);
}

/** Moves the map up where the anchor would lie under what covers the lower part. */
export function revealAnchor(map: LiveMap, { anchor, anchorRoom = 1 }: MapViewProps): void {
  if (!anchor) return;
  const room = map.getContainer().clientHeight * anchorRoom;
  const { y } = map.project(anchor);
  if (y <= room) return;
  map.panBy([0, y - room * 0.6], { duration: isReduced() ? 0 : 300 });
}
