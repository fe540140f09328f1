import { type AreaIndex, isInside } from './area-index';
import { someWithin } from './box-tree';
import type { OutlinePiece } from './outline-piece';
import { cutFractions } from './route-cuts';

/** A piece of an outline without what it is of. */
export type Straight = Pick<OutlinePiece, 'x0' | 'y0' | 'x1' | 'y1' | 'bulge'>;

/** The part of a piece between two fractions of it. */
export const between = (
  { x0, y0, x1, y1, bulge }: Straight,
  from: number,
  to: number,
): Straight => ({
  x0: x0 + from * (x1 - x0),
  y0: y0 + from * (y1 - y0),
  x1: to === 1 ? x1 : x0 + to * (x1 - x0),
  y1: to === 1 ? y1 : y0 + to * (y1 - y0),
  bulge: bulge * (to - from),
});

/** Cuts a piece of an outline where it meets the area's edges, and says of each part whether it lies inside. */
export function addPart(
  piece: OutlinePiece,
  area: AreaIndex,
  take: (part: Straight, inside: boolean) => void,
): void {
  const { middleX, middleY } = piece;
  if (!mayMeet(piece, area)) {
    take(piece, isInside(area, [middleX, middleY]));
    return;
  }
  const halves = piece.halves();
  if (!halves) {
    addStraight(piece, area, take);
    return;
  }
  for (const half of halves) addPart(half, area, take);
}

function addStraight(
  piece: Straight,
  area: AreaIndex,
  take: (part: Straight, inside: boolean) => void,
): void {
  const { x0, y0, x1, y1 } = piece;
  const cuts = [0, ...cutFractions(area, x0, y0, x1, y1), 1].sort((a, b) => a - b);
  for (let at = 0; at + 1 < cuts.length; at++) {
    const [from, to] = [cuts[at] as number, cuts[at + 1] as number];
    if (to - from < 1e-12) continue;
    const t = (from + to) / 2;
    take(between(piece, from, to), isInside(area, [x0 + t * (x1 - x0), y0 + t * (y1 - y0)]));
  }
}

/** Whether an edge of the area comes near a piece: into the box around it, wider by its arc's height. */
function mayMeet({ x0, y0, x1, y1, middleX, middleY }: OutlinePiece, { tree }: AreaIndex): boolean {
  const height = Math.max(Math.abs(middleX - (x0 + x1) / 2), Math.abs(middleY - (y0 + y1) / 2));
  const margin = 1e-9 + 2 * height;
  return someWithin(
    tree,
    Math.min(x0, x1) - margin,
    Math.min(y0, y1) - margin,
    Math.max(x0, x1) + margin,
    Math.max(y0, y1) + margin,
    () => true,
  );
}
