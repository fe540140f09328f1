import type { LiveMap } from '../../../map/map-view-props';

const STEP_PX = 60;
const FINE_STEP_PX = 5;

const WAYS: Readonly<Record<string, [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowRight: [1, 0],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
};

/** Moves the map under its middle by an arrow key, finely with Shift. Whether the key was one. */
export function panByKey(map: LiveMap, event: KeyboardEvent): boolean {
  const way = WAYS[event.key];
  if (!way) return false;
  event.preventDefault();
  const step = event.shiftKey ? FINE_STEP_PX : STEP_PX;
  map.panBy([way[0] * step, way[1] * step], { duration: 0 }, { originalEvent: event });
  return true;
}
