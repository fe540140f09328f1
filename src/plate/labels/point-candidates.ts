import type { Point } from '../camera';
import type { Box, TextShape, TextStyle } from '../display-list';
import { blockSize, textShape, withBeside } from './boxes';
import type { Candidate } from './place-labels';

/** Directions around a point, clockwise from the right, and how much each is liked. */
const SIDES: readonly (readonly [x: -1 | 0 | 1, y: -1 | 0 | 1, cost: number])[] = [
  [1, 0, 0],
  [-1, 0, 1],
  [1, -1, 1.5],
  [1, 1, 2],
  [-1, -1, 2],
  [-1, 1, 2.5],
  [0, -1, 2],
  [0, 1, 2.5],
];

const ANCHORS = { '-1': 'end', '0': 'middle', '1': 'start' } as const;

/** Places for text beside a point, `distancePx` from it; corners are tucked in. */
export function besidePoint(
  lines: string[],
  [x, y]: Point,
  distancePx: number,
  style: TextStyle,
): Candidate[] {
  const { height, baseline } = blockSize(lines, style, Math.round(style.sizePx * 11.6) / 10);
  return SIDES.map(([sx, sy, cost]) => {
    const reach = sx !== 0 && sy !== 0 ? distancePx * 0.6 : distancePx;
    const middle = y + sy * (reach + height / 2);
    const at: Point = [x + sx * reach, middle - height / 2 + baseline];
    return { shape: textShape(lines, at, ANCHORS[`${sx}`], style), cost };
  });
}

/** How much the longer text must be pushed aside before the name stands alone. */
const ALONE_COST = 4;
/** Text grows downward: of that it is moved up all above the point, half beside it, nothing below it. */
const RISES = { '-1': 1, '0': 0.5, '1': 0 } as const;

/** The same with lines below the name, or without them where there is no room. */
export function besidePointWith(
  lines: string[],
  beside: string[],
  at: Point,
  distancePx: number,
  style: TextStyle,
): Candidate[] {
  const alone = besidePoint(lines, at, distancePx, style);
  const longer = alone.map(({ shape, cost }, i) => {
    const tall = withBeside(shape, beside);
    const grown = (tall.boxes[0]?.[3] ?? 0) - (shape.boxes[0]?.[3] ?? 0);
    return { shape: movedUp(tall, Math.round(grown * RISES[SIDES[i]?.[1] ?? 0])), cost };
  });
  return [...longer, ...alone.map(({ shape, cost }) => ({ shape, cost: cost + ALONE_COST }))];
}

function movedUp(shape: TextShape, by: number): TextShape {
  const boxes = shape.boxes.map(
    ([left, top, right, bottom]): Box => [left, top - by, right, bottom - by],
  );
  return { ...shape, at: [shape.at[0], shape.at[1] - by], boxes };
}

/** Text centred on a point. */
export function uponPoint(lines: string[], [x, y]: Point, style: TextStyle, cost = 0): Candidate {
  const { height, baseline } = blockSize(lines, style, Math.round(style.sizePx * 11.6) / 10);
  return { shape: textShape(lines, [x, y - height / 2 + baseline], 'middle', style), cost };
}
