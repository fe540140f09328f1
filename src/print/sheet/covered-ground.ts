import type { Geometry } from 'geojson';
import type { Point } from '../../plate/camera';
import { type MapWindow, pointsOnMap } from './map-window';

/** What lies this near to a measured line is hidden by it. */
const CELL_PX = 4;

const cellOf = (x: number, y: number) => `${Math.floor(x / CELL_PX)},${Math.floor(y / CELL_PX)}`;

/** Whether the stroke of some lines or outlines, drawn on top, hides a point of the map. */
export function coveredBy(
  geometries: readonly Geometry[],
  window: MapWindow,
): (point: Point) => boolean {
  const cells = new Set<string>();
  let last = '';
  for (const geometry of geometries) {
    pointsOnMap(geometry, window, CELL_PX / 2, ([x, y]) => {
      const own = cellOf(x, y);
      if (own === last) return;
      last = own;
      for (const dx of [-CELL_PX, 0, CELL_PX])
        for (const dy of [-CELL_PX, 0, CELL_PX]) cells.add(cellOf(x + dx, y + dy));
    });
  }
  return ([x, y]) => cells.has(cellOf(x, y));
}
