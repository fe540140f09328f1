import type { Map as LiveMap, MapMouseEvent, PointLike } from 'maplibre-gl';
import type { LonLat } from '../model/common';
import type { Layer } from '../model/layer';
import { type MapItem, sameItem } from '../model/map-item';
import { meantItem, pickableSources } from './pickable';

/** What is drawn this near to the pointer is pointed at; a finger hides more. */
const REACH_PX = { fine: 4, coarse: 12 };

/** What the pointer’s moves and clicks mean, told to the map’s owner. */
export interface PointerReports {
  /** The layers whose features can be pointed at. */
  layers: readonly Layer[];
  /** The pointer is upon an item, or no longer upon any. */
  onPoint: (item: MapItem | null) => void;
  /** The reader chose an item at a place, or none. */
  onPick: (item: MapItem | null, at: LonLat) => void;
}

function reachPx(): number {
  return REACH_PX[matchMedia('(pointer: coarse)').matches ? 'coarse' : 'fine'];
}

/** The item drawn at a pixel of the map, or null. */
function itemAt(map: LiveMap, { x, y }: { x: number; y: number }, layers: readonly Layer[]) {
  const reach = reachPx();
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const sources = pickableSources(layers);
  const drawn = map
    .getStyle()
    .layers.filter((layer) => 'source' in layer && sources.has(layer.source))
    .map(({ id }) => id);
  return meantItem(map.queryRenderedFeatures(box, { layers: drawn }), layers);
}

/** Follows the pointer on the map; `reports` gives what to tell at the time. */
export function followPointer(map: LiveMap, reports: () => PointerReports | null): void {
  let pointed: MapItem | null = null;
  const point = (item: MapItem | null) => {
    map.getCanvasContainer().classList.toggle('upon-item', item !== null);
    if (sameItem(item, pointed)) return;
    pointed = item;
    reports()?.onPoint(item);
  };
  map.on('mousemove', ({ point: at }: MapMouseEvent) => {
    const now = reports();
    if (now && !map.isMoving()) point(itemAt(map, at, now.layers));
  });
  map.on('mouseout', () => point(null));
  map.on('movestart', () => point(null));
  map.on('click', ({ point: at, lngLat }: MapMouseEvent) => {
    const now = reports();
    now?.onPick(itemAt(map, at, now.layers), [lngLat.lng, lngLat.lat]);
  });
}
