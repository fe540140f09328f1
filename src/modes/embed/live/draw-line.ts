import { signal } from '@preact/signals';
import type { ExploreState } from '../../../state/explore-state';
import { drawReadersLine } from '../../explore/line/draw-readers-line';
import type { MovedLine } from '../view/measured-view';

/** Draws the reader's line of the link upon the live map, named along its course. */
export function drawMovedLine(state: ExploreState, { mapped, course, sides }: MovedLine): void {
  drawReadersLine(state, {
    tool: { line: { mapped }, now: signal({ course }) },
    figures: { found: signal({ sides }) },
  });
}
