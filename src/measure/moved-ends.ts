import type { LonLat } from '../model/common';
import { heldByTwo } from './held';
import { heldFoot } from './held-foot';
import type { LineIndex } from './line-index';
import { sliceLine } from './line-length';
import { type Nearest, nearest } from './nearest';
import { isSame } from './ring-change';

/**
 * The stretch of `whole` between the ends of `line`, each moved outward by some metres (inward where
 * negative); null where nothing is left. A line whose ends snap to different lines stays as it is.
 * @param whole index of the line or lines that `line` is a stretch of
 */
export function withMovedEnds(
  line: readonly LonLat[],
  whole: LineIndex,
  metres: number,
): LonLat[] | null {
  const stretch = heldStretchBetween(line, whole);
  if (!stretch) return [...line];
  const from = stretch.fromMetres - metres;
  const to = stretch.toMetres + metres;
  if (from >= to) return null;
  const moved = sliceLine(stretch.positions, from, to);
  const ends = [stretch.positions[0], stretch.positions.at(-1)] as LonLat[];
  return moved.map((position) =>
    position === moved[0] || position === moved.at(-1) ? rounded(position, ends) : position,
  );
}

/**
 * Metres are counted from the whole line's start, and what they add up to there must leave no trace
 * in the last digits of an end: it goes to the next billionth of a degree, 0.1 mm, unless it is an
 * end of the whole line.
 */
function rounded([x, y]: LonLat, ends: readonly LonLat[]): LonLat {
  if (ends.some((end) => isSame(end, [x, y]))) return [x, y];
  return [Math.round(x * 1e9) / 1e9, Math.round(y * 1e9) / 1e9];
}

/** `stretchBetween`, held for as long as line and index are. */
export const heldStretchBetween = heldByTwo((line: readonly LonLat[], whole: LineIndex) =>
  stretchBetween(line, whole),
);

/** The shorter way on the indexed lines between the ends of `line`; null where they snap to different ones. */
export function stretchBetween(line: readonly LonLat[], whole: LineIndex) {
  const [first, last] = [line[0], line.at(-1) as LonLat];
  if (!first) throw new RangeError('a line without positions has no ends');
  const [a, b] = [endOn(whole, first), endOn(whole, last)];
  const positions = whole.lines[a.line];
  if (a.line !== b.line || !positions) return null;
  const [fromMetres, toMetres] = [a.measureMetres, b.measureMetres].sort((x, y) => x - y) as [
    number,
    number,
  ];
  return { positions, fromMetres, toMetres, lengthMetres: toMetres - fromMetres };
}

const endOn = (whole: LineIndex, end: LonLat): Nearest => nearest(whole, end, heldFoot(whole, end));

/** How many ends of the lines are not shared with another of them. */
export function freeEnds(lines: readonly (readonly LonLat[])[]): number {
  const ends = lines.flatMap((line) => [line[0], line[line.length - 1]]).map(String);
  return ends.filter((end) => ends.filter((other) => other === end).length === 1).length;
}
