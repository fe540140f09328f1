import type { Camera } from '../model/view';
import type { Size } from '../plate/camera';
import { pixelFrame } from './vertex-window';
import type { WordsGrid } from './words-along';

/** The north-western corner of Web Mercator, where a map's tiles and patterns begin. */
export const MAP_CORNER = [-180, 85.051_128_779_806_59] as const;

const TILE_PX = 512;
/** The last zoom level of the tiles that hold what the page draws upon a map. */
const LAST_ZOOM = 14;

/** How the map lays words out that are set along a line, for a camera. */
export function wordsGrid(camera: Camera, size: Size): WordsGrid {
  const whole = Math.floor(camera.zoom);
  const overscaling = 2 ** Math.max(0, whole - LAST_ZOOM);
  const stretch = 2 ** (camera.zoom - whole);
  return {
    corner: pixelFrame(camera, size).toPixel([...MAP_CORNER]),
    tilePx: TILE_PX * overscaling * stretch,
    stretch,
    overscaling,
  };
}
