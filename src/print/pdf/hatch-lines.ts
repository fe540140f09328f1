import { hatchTilePx } from '../../layers/hatch';
import type { HatchSymbol } from '../../layers/symbology';
import type { Point } from '../../plate/camera';
import type { Box } from '../../plate/display-list';

/** Longer than what coordinates are rounded to. */
const DOT_PX = 0.05;

function steps(from: number, to: number, size: number, start: number): number[] {
  const first = Math.ceil((from - start) / size);
  const count = Math.max(0, Math.floor((to - start) / size) - first + 1);
  return Array.from({ length: count }, (_, i) => start + (first + i) * size);
}

/** The square around points that are given ring by ring. */
export function boxOf(paths: readonly (readonly Point[])[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const path of paths) {
    for (const [x, y] of path) {
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return [left, top, right, bottom];
}

const level = ([left, top, right, bottom]: Box, size: number): Point[][] =>
  steps(top, bottom, size, size / 2).map((y) => [
    [left, y],
    [right, y],
  ]);

const upright = ([left, top, right, bottom]: Box, size: number): Point[][] =>
  steps(left, right, size, size / 2).map((x) => [
    [x, top],
    [x, bottom],
  ]);

/** Along x + y = constant, which rises to the right on a page. */
const rising = ([left, top, right, bottom]: Box, size: number): Point[][] =>
  steps(left + top, right + bottom, size, 0).map((sum) => [
    [sum - bottom, bottom],
    [sum - top, top],
  ]);

const falling = ([left, top, right, bottom]: Box, size: number): Point[][] =>
  steps(left - bottom, right - top, size, 0).map((difference) => [
    [difference + top, top],
    [difference + bottom, bottom],
  ]);

/** Two to a tile, staggered; lines of hardly any length, whose round ends are the dots. */
function dots([left, top, right, bottom]: Box, size: number): Point[][] {
  const rows = (shift: number) =>
    steps(top, bottom, size, shift).flatMap((y) =>
      steps(left, right, size, shift).map((x): Point[] => [
        [x, y],
        [x + DOT_PX, y],
      ]),
    );
  return [...rows(size / 4), ...rows((size * 3) / 4)];
}

/** The strokes of a hatch over a box, on the same tiles as its picture: lines to be clipped to an area. */
export function hatchLines(hatch: HatchSymbol, box: Box): Point[][] {
  const size = hatchTilePx(hatch);
  switch (hatch.pattern) {
    case 'rising':
      return rising(box, size);
    case 'falling':
      return falling(box, size);
    case 'level':
      return level(box, size);
    case 'cross':
      return [...level(box, size), ...upright(box, size)];
    case 'dots':
      return dots(box, size);
  }
}
