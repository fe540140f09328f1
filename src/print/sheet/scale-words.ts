import type { Box, GroupShape } from '../../plate/display-list';
import { textShape } from '../../plate/labels/boxes';
import type { Frame } from '../../plate/shapes/frame';

/** Beside the bar, whose left and width the plate decides. */
const BAR_PX = { left: 12, most: 110, gap: 10 };
/** Where the words stand in a narrow map: above the bar and what is written on it. */
const ABOVE_PX = 38;
const STYLE = { sizePx: 9.5, weight: 400, colour: 'ink', haloPx: 2 } as const;

/** The scale as a number, beside the scale bar at the lower left, or above it. */
export function scaleWords(
  { size }: Frame,
  text: string,
  barPx: number,
  mostRightPx: number,
): { group: GroupShape; taken: Box[] } {
  const left = BAR_PX.left + barPx + (barPx > 0 ? BAR_PX.gap : 0);
  const beside = textShape([text], [left, size.height - 12], 'start', STYLE);
  const fits = (beside.boxes[0]?.[2] ?? 0) <= mostRightPx;
  const above = textShape([text], [BAR_PX.left, size.height - ABOVE_PX], 'start', STYLE);
  const label = fits ? beside : above;
  return { group: { type: 'group', id: 'scale', shapes: [label] }, taken: label.boxes };
}
