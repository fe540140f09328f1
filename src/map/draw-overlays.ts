import type { GeoJSONSource, Map as LiveMap, StyleSpecification } from 'maplibre-gl';
import { applyStyle } from './apply-style';
import type { Overlays } from './map-overlay';

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

/** Brings the overlays upon a map to what they should be. */
export function drawOverlays(map: LiveMap, before: Overlays, after: Overlays): void {
  if (before === after) return;
  removeOld(map, before, after);
  const drawn = sourcesOf(before);
  for (const [id, data] of sourcesOf(after)) {
    if (drawn.has(id) && drawn.get(id) !== data) map.getSource<GeoJSONSource>(id)?.setData(data);
  }
  applyStyle(map, styleOf(before), styleOf(after));
  addNew(map, after);
}
