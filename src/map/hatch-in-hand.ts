import { HATCH_SHEET_PX, hatchTilePx } from '../layers/hatch';
import { SIDE_CHANGE_HATCH } from '../layers/readers-line';
import type { Camera } from '../model/view';
import type { Size } from '../plate/camera';
import { pixelFrame } from './vertex-window';
import { MAP_CORNER } from './words-grid';

/** The hatch of the ground that changes sides, as an SVG pattern that lies where the map's own lies. */
export interface HatchInHand {
  pattern: { width: number; height: number; patternTransform: string };
  /** Path data of the strokes of one sheet. */
  strokes: string;
  widthPx: number;
}

/** The strokes of a sheet of `hatchImage`, falling, the first half a period from its corner. */
function strokesOf(period: number): string {
  const count = Math.round(HATCH_SHEET_PX / period);
  const rows = Array.from({ length: 2 * count + 1 }, (_, at) => (at - count - 0.5) * period);
  // Beyond the sheet's edges, so that strokes of neighbours meet.
  return rows
    .map(
      (y) => `M-${period},${y - period}L${HATCH_SHEET_PX + period},${y + HATCH_SHEET_PX + period}`,
    )
    .join('');
}

/** The hatch for a camera: the map begins its patterns at its own corner, and enlarges them between zoom levels. */
export function hatchInHand(camera: Camera, size: Size): HatchInHand {
  const stretch = 2 ** (camera.zoom - Math.floor(camera.zoom));
  const sheet = HATCH_SHEET_PX * stretch;
  const corner = pixelFrame(camera, size).toPixel([...MAP_CORNER]);
  const hatch = { ...SIDE_CHANGE_HATCH, colour: 'ink' } as const;
  const period = HATCH_SHEET_PX / Math.round(HATCH_SHEET_PX / hatchTilePx(hatch));
  const within = (pixel: number) => (pixel % sheet).toFixed(2);
  return {
    pattern: {
      width: HATCH_SHEET_PX,
      height: HATCH_SHEET_PX,
      patternTransform: `translate(${within(corner.x)} ${within(corner.y)}) scale(${stretch.toFixed(4)})`,
    },
    strokes: strokesOf(period),
    widthPx: hatch.widthPx,
  };
}
