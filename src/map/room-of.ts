import type { Map as LiveMap } from 'maplibre-gl';
import type { Size } from '../plate/camera';
import { sizeOf } from './map-options';

const rooms = new WeakMap<LiveMap, Size>();

/**
 * The size of a map in CSS pixels, asked of the page once and again when the map has taken another:
 * after each change of the page, to ask would make it lay itself out at once.
 */
export function roomOf(map: LiveMap): Size {
  const known = rooms.get(map);
  if (known) return known;
  const room = sizeOf(map.getContainer());
  rooms.set(map, room);
  map.once('resize', () => rooms.delete(map));
  return room;
}
