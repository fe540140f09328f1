import type { Point } from '../../plate/camera';
import type { Box } from '../../plate/display-list';
import type { PathStep } from '../text/glyph-paths';
import { points } from './pdf-numbers';

/** How far a quarter of a circle's handles reach, for a radius of 1. */
const HANDLE = 0.5523;

/** Turns pixels of the layout into points of the page. */
export interface ToPoints {
  scale: number;
  offset: Point;
}

export const at = ([x, y]: Point, { scale, offset }: ToPoints): string =>
  `${points((x + offset[0]) * scale)} ${points((y + offset[1]) * scale)}`;

/** Lines, or closed rings, as one path. */
export function pathOperators(
  paths: readonly (readonly Point[])[],
  closed: boolean,
  to: ToPoints,
): string {
  const parts: string[] = [];
  for (const path of paths) {
    let before = '';
    let count = 0;
    for (const point of path) {
      const position = at(point, to);
      if (position === before) continue;
      parts.push(`${position} ${count === 0 ? 'm' : 'l'}`);
      before = position;
      count += 1;
    }
    if (closed && count > 0) parts.push('h');
  }
  return parts.join('\n');
}

export function boxOperators([left, top, right, bottom]: Box, to: ToPoints): string {
  const corners: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return pathOperators([corners], true, to);
}

export function circleOperators([x, y]: Point, radius: number, to: ToPoints): string {
  const h = radius * HANDLE;
  const curve = (...all: Point[]) => `${all.map((point) => at(point, to)).join(' ')} c`;
  return [
    `${at([x + radius, y], to)} m`,
    curve([x + radius, y + h], [x + h, y + radius], [x, y + radius]),
    curve([x - h, y + radius], [x - radius, y + h], [x - radius, y]),
    curve([x - radius, y - h], [x - h, y - radius], [x, y - radius]),
    curve([x + h, y - radius], [x + radius, y - h], [x + radius, y]),
    'h',
  ].join('\n');
}

/** Outlines of letters. PDF knows cubic curves only. */
export function glyphOperators(steps: readonly PathStep[], to: ToPoints): string {
  let pen: Point = [0, 0];
  const parts = steps.map(({ letter, numbers }) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    const from = pen;
    if (letter === 'Z') return 'h';
    pen = numbers.slice(-2) as Point;
    if (letter === 'M') return `${at(pen, to)} m`;
    if (letter === 'L') return `${at(pen, to)} l`;
    if (letter === 'C') return `${at([a, b], to)} ${at([c, d], to)} ${at([e, f], to)} c`;
    const first: Point = [from[0] + ((a - from[0]) * 2) / 3, from[1] + ((b - from[1]) * 2) / 3];
    const second: Point = [c + ((a - c) * 2) / 3, d + ((b - d) * 2) / 3];
    return `${at(first, to)} ${at(second, to)} ${at([c, d], to)} c`;
  });
  return parts.join('\n');
}
