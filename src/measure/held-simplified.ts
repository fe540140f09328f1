import type { LonLat } from '../model/common';
import { heldByOne, heldWith } from './held';
import { beforeMove, type LineBefore, noteMoved } from './moved-line';
import {
  type Columns,
  columnsOf,
  type FindFarthest,
  farthestFromChord,
  simplifyBy,
} from './simplify-line';

/**
 * `simplifyLine`, held for as long as the line is. Of a line that moved, what was found between two
 * positions on one side of the change is known.
 */
export const heldSimplified: (line: readonly LonLat[], toleranceMetres: number) => LonLat[] =
  heldWith((line: readonly LonLat[], toleranceMetres: number) => {
    const simplified = simplifyBy(line, finder(line, toleranceMetres));
    const before = beforeMove(line);
    if (before) noteMoved(simplified, heldSimplified(before.line, toleranceMetres));
    return simplified;
  });

const heldColumns: (line: readonly LonLat[]) => Columns = heldByOne((line: readonly LonLat[]) => {
  const before = beforeMove(line);
  return before ? columnsAfter(line, before) : columnsOf(line);
});

function columnsAfter(line: readonly LonLat[], before: LineBefore): Columns {
  const { first, last } = before;
  const known = heldColumns(before.line);
  const moved = columnsOf(line.slice(first, line.length - last));
  const column = (of: keyof Columns) => {
    const made = new Float64Array(line.length);
    made.set(known[of].subarray(0, first));
    made.set(moved[of], first);
    made.set(known[of].subarray(known[of].length - last), line.length - last);
    return made;
  };
  return { x: column('x'), y: column('y'), scaleX: column('scaleX'), scaleY: column('scaleY') };
}

/** A line of more positions than this would need keys beyond whole numbers. */
const KEY = 2 ** 26;

const finder: (line: readonly LonLat[], toleranceMetres: number) => FindFarthest = heldWith(
  (line: readonly LonLat[], toleranceMetres: number): FindFarthest => {
    const least2 = toleranceMetres * toleranceMetres;
    const found = new Map<number, number>();
    const before = beforeMove(line);
    const known = before && finder(before.line, toleranceMetres);
    const tail = line.length - (before?.last ?? 0);
    const shift = line.length - (before?.line.length ?? 0);
    return (from, to) => {
      if (known && to < before.first) return known(from, to);
      if (known && from >= tail) {
        const at = known(from - shift, to - shift);
        return at < 0 ? at : at + shift;
      }
      const key = from * KEY + to;
      const farthest = found.get(key) ?? farthestFromChord(heldColumns(line), from, to, least2);
      found.set(key, farthest);
      return farthest;
    };
  },
);
