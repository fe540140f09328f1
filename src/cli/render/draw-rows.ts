import {
  type PictureSize,
  rasterStrip,
  type Strip,
  stripsOf,
} from '../../build/raster/raster-strips';
import { freeMemory } from './free-memory';

/** Rows that are handed over at once. */
const BLOCK_ROWS = 128;

type Take = (rgba: Uint8Array) => Promise<void> | void;

/** Apart from what waits for memory: its picture is no longer held once this is done. */
async function handOver(rgba: Uint8Array, width: number, take: Take): Promise<void> {
  const block = 4 * width * BLOCK_ROWS;
  for (let from = 0; from < rgba.length; from += block)
    await take(rgba.subarray(from, from + block));
}

/**
 * Draws a picture from SVG documents, one for each of its strips, and hands its rows over from the top, RGBA, some at a time. What
 * was used before is given back before each strip, so that a large picture is never whole in memory.
 */
export async function drawRows(
  svgOf: (strip: Strip) => string,
  picture: PictureSize,
  take: Take,
  strips: readonly Strip[] = stripsOf(picture),
): Promise<void> {
  for (const strip of strips) {
    await freeMemory();
    await handOver(rasterStrip(svgOf(strip), picture, strip), picture.width, take);
  }
  await freeMemory();
}
