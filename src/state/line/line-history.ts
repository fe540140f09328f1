import type { LineRange } from '../../measure/line-changes';
import type { LonLat } from '../../model/common';

/** A reader's line at one moment: its course, the stretch that is worked on, and what is to be done again. */
export interface LineState {
  /** Longitude, latitude in degrees; the mapped line's own array while nothing is changed. */
  course: readonly LonLat[];
  range: LineRange;
  /** How far the stretch is shifted to the right of the line's direction, and from which state. */
  shift: { metres: number; from: LineState } | null;
}

/** All states that can be gone back to and forward to. */
export interface LineHistory {
  past: readonly LineState[];
  present: LineState;
  future: readonly LineState[];
}

/** So many steps can be taken back. */
const MOST_STEPS = 500;

export const startHistory = (present: LineState): LineHistory => ({
  past: [],
  present,
  future: [],
});

/** A step to a new state; what was undone is gone. */
export const step = ({ past, present }: LineHistory, next: LineState): LineHistory => ({
  past: [...past.slice(-MOST_STEPS + 1), present],
  present: next,
  future: [],
});

/** One step back; the same history where there is none. */
export function undo(history: LineHistory): LineHistory {
  const before = history.past.at(-1);
  if (!before) return history;
  const { past, present, future } = history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** One undone step forward again; the same history where there is none. */
export function redo(history: LineHistory): LineHistory {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: next, future };
}
