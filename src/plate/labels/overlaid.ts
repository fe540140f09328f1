import type { Box } from '../display-list';
import type { DrawnPiece } from '../shapes/measured-shapes';

/** Whether a piece is lines, areas or points; undefined where nothing of it is in the picture. */
export const kindOf = ({ entries }: Pick<DrawnPiece, 'entries'>) => entries[0]?.outline.kind;

/** Two areas lie upon each other where they share this much of the land that either covers. */
const SHARED = 0.6;

function boundsOf({ entries }: DrawnPiece): Box {
  const points = entries.flatMap(({ outline }) => outline.paths.flat());
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const areaOf = ([left, top, right, bottom]: Box) =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

function sharedPart(a: Box, b: Box): number {
  const shared = areaOf([
    Math.max(a[0], b[0]),
    Math.max(a[1], b[1]),
    Math.min(a[2], b[2]),
    Math.min(a[3], b[3]),
  ]);
  return shared / (areaOf(a) + areaOf(b) - shared || 1);
}

/** Areas that lie upon each other, so that their values alone would not tell which is which. */
export function overlaid(pieces: readonly DrawnPiece[]): Set<DrawnPiece> {
  const areas = pieces.filter((piece) => kindOf(piece) === 'area');
  const isOverlaid = (piece: DrawnPiece) =>
    areas.some((other) => other !== piece && sharedPart(boundsOf(piece), boundsOf(other)) > SHARED);
  return new Set(areas.filter(isOverlaid));
}
