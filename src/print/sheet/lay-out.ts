import type { Size } from '../../plate/camera';
import type { Box } from '../../plate/display-list';
import { PrintRefused } from '../specification/refusals';
import {
  type Arranged,
  arranged,
  legendWidth,
  type SheetOrder,
  withLowerEdge,
} from './arrange-sheet';
import { type MapFrame, mapFrame } from './map-frame';
import { mapWindow } from './map-window';
import type { SignRow } from './sign-row';
import { signRows } from './sign-rows';

/** Where everything of a sheet stands, and where its map looks. */
export interface LaidOut extends Arranged {
  frame: MapFrame;
}

const LEAST_MAP_PX = 90;
/** A tall map is made lower in steps of this share. */
const STEP = 0.97;
/** Signs are chosen by the map, whose room depends on them: it comes to rest after this many rounds. */
const MOST_ROUNDS = 3;
/** From this width on there is room for signs that could be guessed. */
const WIDE_PX = 480;

const sizeOf = ([left, top, right, bottom]: Box): Size => ({
  width: right - left,
  height: bottom - top,
});

function frameIn(order: SheetOrder, size: Size): MapFrame {
  const { content, specification, geometry } = order;
  const { extent } = content.words.contents.dossier;
  const place = { frame: content.frame, camera: content.camera, data: extent };
  return mapFrame(place, specification.scale, size, geometry.mmPerPx);
}

/** The map as high as its room; lower where all of what is framed would otherwise show ground without data. */
function framed(order: SheetOrder, sheet: Arranged): LaidOut {
  const [, top, , bottom] = sheet.mapBox;
  const whole = sizeOf(sheet.mapBox);
  try {
    return { ...sheet, frame: frameIn(order, whole) };
  } catch (error) {
    const isFitted = order.specification.scale === 'fit';
    if (!(error instanceof PrintRefused) || !isFitted) throw error;
    for (let height = whole.height * STEP; height >= LEAST_MAP_PX; height *= STEP) {
      const size = { ...whole, height };
      try {
        const frame = frameIn(order, size);
        return { ...withLowerEdge(sheet, Math.min(bottom, top + height)), frame };
      } catch (other) {
        if (!(other instanceof PrintRefused)) throw other;
      }
    }
    throw error;
  }
}

const same = (a: readonly SignRow[], b: readonly SignRow[]) =>
  a.map(({ text }) => text).join() === b.map(({ text }) => text).join();

/**
 * Lays out a sheet: text, map and the signs that are on the map.
 * @throws PrintRefused where there is no room, or a scale leaves the data
 */
export function laidOut(order: SheetOrder): LaidOut {
  const isWide = legendWidth(order) >= WIDE_PX;
  let rows: readonly SignRow[] = [];
  let sheet = framed(order, arranged(order, rows));
  const { colours, elements } = order.specification;
  if (!elements.has('legend')) return sheet;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const window = mapWindow(sheet.frame.camera, sizeOf(sheet.mapBox));
    const now = signRows(order.content, window, { colours, isWide });
    if (same(now, rows)) break;
    rows = now;
    sheet = framed(order, arranged(order, rows));
  }
  return sheet;
}
