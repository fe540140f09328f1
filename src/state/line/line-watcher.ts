import type { LonLat } from '../../model/common';
import type { Refusal } from '../../model/line-edit';
import type { LineState } from './line-history';

/** What of the line is worked on: a delimited stretch by its number, a stretch of the reader's, or all. */
export type Stretch = number | 'own' | 'whole';

/** Why an edit was refused; the line is as it was. */
export type LineRefusal = Refusal | 'shift-meets-line';

/** What a tool tells of the line it holds. */
export interface LineWatcher {
  /** The course changed; `rest` once it is let go. */
  onCourse: (course: readonly LonLat[], rest: boolean) => void;
  /** A stretch is to be shifted: `shifted` takes what comes of it. */
  onShift: (from: LineState, metres: number) => void;
}
