import type { LonLat } from '../model/common';
import { type SameEnds, sameEnds } from './ring-change';

/** A line as it was before it moved, and how many positions at both ends stayed. */
export interface LineBefore extends SameEnds {
  line: readonly LonLat[];
}

const before = new WeakMap<readonly LonLat[], LineBefore>();

/**
 * Notes what a line was before it moved: as mapped, whatever courses came between. It changes no
 * answer; what is asked of the line may then start from what is held for the line before.
 * @param known positions at both ends that are known to be the same
 */
export function noteMoved(
  line: readonly LonLat[],
  from: readonly LonLat[],
  known?: SameEnds,
): void {
  const same = sameEnds(from, line, known);
  if (line !== from && same.first + same.last > 0) before.set(line, { line: from, ...same });
}

/** What a line was before it moved, if it is known to have moved and some of it stayed. */
export const beforeMove = (line: readonly LonLat[]): LineBefore | undefined => before.get(line);

/** The positions of a line that are not in the other as well, with the neighbours that are. */
export const movedPart = (line: readonly LonLat[], { first, last }: SameEnds): LonLat[] =>
  line.slice(Math.max(0, first - 1), line.length - Math.max(0, last - 1));
