import type { GeoJSONSource, Map as LiveMap, StyleSpecification } from 'maplibre-gl';
import { applyStyle } from './apply-style';
import type { MapOverlay, Overlays } from './map-overlay';

/** The layers and sources of all overlays as a style. */
function styleOf(overlays: Overlays): StyleSpecification {
  const layers = [...overlays.values()].flatMap((overlay) => overlay.layers);
  return { version: 8, sources: {}, layers: layers.map(({ layer }) => layer) };
}

const sourcesOf = (overlays: Overlays) =>
  new Map([...overlays.values()].flatMap(({ sources }) => [...sources]));

function removeOld(map: LiveMap, before: Overlays, after: Overlays): void {
  const kept = new Set(styleOf(after).layers.map(({ id }) => id));
  for (const { id } of styleOf(before).layers) if (!kept.has(id)) map.removeLayer(id);
  const sources = sourcesOf(after);
  for (const id of sourcesOf(before).keys()) if (!sources.has(id)) map.removeSource(id);
}

function addNew(map: LiveMap, after: Overlays): void {
  for (const [id, data] of sourcesOf(after)) {
    if (!map.getSource(id))
      map.addSource(id, { type: 'geojson', data, tolerance: 0.25, maxzoom: 14 });
  }
  for (const { layers } of after.values()) {
    for (const { layer, below } of layers) {
      if (map.getLayer(layer.id)) continue;
      map.addLayer(layer, below && map.getLayer(below) ? below : undefined);
    }
  }
}

const upon = new WeakMap<LiveMap, Overlays>();

/**
 * Whether a map has an overlay upon it with its data loaded, or that of some of its sources; for none,
 * whether it has it no longer. What is so at the end of a frame has been drawn.
 */
export function showsOverlay(
  map: LiveMap,
  name: string,
  overlay: MapOverlay | undefined,
  sources: Iterable<string> = overlay?.sources.keys() ?? [],
): boolean {
  if (upon.get(map)?.get(name) !== overlay) return false;
  return overlay === undefined || [...sources].every((id) => map.isSourceLoaded(id));
}

/** Brings the overlays upon a map to what they should be; a frame follows. */
export function drawOverlays(map: LiveMap, before: Overlays, after: Overlays): void {
  if (before === after) return;
  upon.set(map, after);
  removeOld(map, before, after);
  const drawn = sourcesOf(before);
  for (const [id, data] of sourcesOf(after)) {
    if (drawn.has(id) && drawn.get(id) !== data) map.getSource<GeoJSONSource>(id)?.setData(data);
  }
  applyStyle(map, styleOf(before), styleOf(after));
  addNew(map, after);
  map.triggerRepaint();
}
