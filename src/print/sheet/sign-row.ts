import type { Point } from '../../plate/camera';
import type { Shape } from '../../plate/display-list';

/** A sign of the legend with its words. */
export interface SignRow {
  text: string;
  /** The sign; `at` is the middle of its left edge. */
  sign: (at: Point) => Shape[];
}
