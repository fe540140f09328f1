import { replacedRuns } from '../measure/line-match';
import type { LonLat } from '../model/common';
import type { Pixel } from './vertex-window';

/** A reader's line as it is drawn over the map: path data in pixels from the map's upper left corner. */
export interface PathsInHand {
  /** The stretches of the course that are not as mapped. */
  line: string;
  /** By the even-odd rule, what lies between each of them and the mapped line: the ground that changes sides. */
  ground: string;
}

/** Path data of a polyline in pixels. */
export const pathOf = (pixels: readonly Pixel[]): string =>
  `M${pixels.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`;

/** The positions of a replaced run with the kept one on either side; open ends have none. */
const runOf = (line: readonly LonLat[], from: number, to: number): readonly LonLat[] =>
  line.slice(Math.max(0, from), to + 1);

/**
 * A course of a line and what it changes, without measuring: it is drawn with every move of a hand.
 * Longitude and latitude.
 */
export function pathsInHand(
  mapped: readonly LonLat[],
  course: readonly LonLat[],
  toPixel: (position: LonLat) => Pixel,
): PathsInHand {
  const runs = replacedRuns(mapped, course).map(({ from, to, newFrom, newTo }) => ({
    was: runOf(mapped, from, to).map(toPixel),
    now: runOf(course, newFrom, newTo).map(toPixel),
  }));
  return {
    line: runs.map(({ now }) => pathOf(now)).join(''),
    ground: runs.map(({ was, now }) => `${pathOf([...now, ...was.toReversed()])}Z`).join(''),
  };
}
