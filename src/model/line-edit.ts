import type { Extent, LonLat } from './common';
import { isDoubled, meetsItself } from './line-meets-itself';

/** How many decimals of a degree the page's link writes of a position: edited positions have no more. */
export const GRID_DECIMALS = 5;

/**
 * One edit to a line, whoever asks for it. An index counts positions from 0; `after` may be -1, which
 * is before the first. `restore` puts `positions`, as they are, in place of `count` positions from
 * `index` on. It is the undo of every edit and made for undoing alone: it gives back what was there,
 * good or bad.
 */
export type LineEdit =
  | { kind: 'move'; index: number; to: LonLat }
  | { kind: 'insert'; after: number; at: LonLat }
  | { kind: 'delete'; index: number }
  | { kind: 'restore'; index: number; count: number; positions: readonly LonLat[] };

export type Refusal =
  | 'no-such-vertex'
  | 'not-a-position'
  | 'outside-extent'
  | 'too-few-vertices'
  | 'doubled-vertex'
  | 'self-crossing';

export type EditResult = { line: LonLat[]; undo: LineEdit } | { refused: Refusal };

/** What every edit comes to: some positions in place of others. */
interface Replacement {
  index: number;
  count: number;
  positions: readonly LonLat[];
}

const within = (value: number, most: number) => Math.abs(value) <= most;

/** Whether both are finite and on the globe. */
const isPosition = ([longitude, latitude]: LonLat) =>
  within(longitude, 180) && within(latitude, 90);

/** The link's own rounding, so that a line read back from it is the same; no zero with a sign. */
const snapped = (degrees: number) => Number(degrees.toFixed(GRID_DECIMALS)) + 0;

/** The position of the link's grid nearest to a position: longitude, latitude in degrees. */
export const snapToGrid = ([longitude, latitude]: LonLat): LonLat => [
  snapped(longitude),
  snapped(latitude),
];

function replacementOf(edit: LineEdit): Replacement {
  switch (edit.kind) {
    case 'move':
      return { index: edit.index, count: 1, positions: [edit.to] };
    case 'insert':
      return { index: edit.after + 1, count: 0, positions: [edit.at] };
    case 'delete':
      return { index: edit.index, count: 1, positions: [] };
    case 'restore':
      return edit;
  }
}

const isCount = (value: number) => Number.isInteger(value) && value >= 0;

const isInExtent = ([longitude, latitude]: LonLat, [west, south, east, north]: Extent) =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

/** What is wrong with an edit before it is made. */
function refusalBefore(line: readonly LonLat[], replacement: Replacement): Refusal | null {
  const { index, count, positions } = replacement;
  if (!isCount(index) || !isCount(count) || index + count > line.length) return 'no-such-vertex';
  if (!positions.every(isPosition)) return 'not-a-position';
  const fewest = Math.min(line.length, line.length - count + positions.length);
  return fewest < 2 ? 'too-few-vertices' : null;
}

/** What is wrong with a line after new positions came into it; only their segments are looked at. */
function refusalAfter(
  line: readonly LonLat[],
  { index, positions }: Replacement,
  extent?: Extent,
): Refusal | null {
  if (extent && !positions.every((position) => isInExtent(position, extent)))
    return 'outside-extent';
  const changed = { from: Math.max(0, index - 1), to: index + positions.length };
  if (isDoubled(line, changed)) return 'doubled-vertex';
  return meetsItself(line, changed) ? 'self-crossing' : null;
}

/**
 * A line after an edit, and the edit that gives the very same line back; the line given is not
 * changed. Positions that are moved or inserted snap to the grid of the link, others stay where
 * they are, off the grid too.
 * @param extent where moved and inserted positions may lie
 * @returns or why the edit is refused. An undo of the line that it belongs to never is: `restore`
 * is held to indexes, positions on the globe and two vertices alone.
 */
export function applyLineEdit(
  line: readonly LonLat[],
  edit: LineEdit,
  extent?: Extent,
): EditResult {
  const asked = replacementOf(edit);
  const before = refusalBefore(line, asked);
  if (before) return { refused: before };
  const exact = edit.kind === 'restore';
  const made = exact ? asked : { ...asked, positions: asked.positions.map(snapToGrid) };
  const { index, count, positions } = made;
  const edited = line.toSpliced(index, count, ...positions);
  const after = exact ? null : refusalAfter(edited, made, extent);
  if (after) return { refused: after };
  const former = line.slice(index, index + count);
  return {
    line: edited,
    undo: { kind: 'restore', index, count: positions.length, positions: former },
  };
}
