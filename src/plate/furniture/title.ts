import type { Point } from '../camera';
import type { Shape, TextStyle } from '../display-list';
import { blockSize, textShape } from '../labels/boxes';
import { balancedLines } from '../text/wrap';

/** A strip of the plate above or below the map; coordinates from its own top left. */
export interface Strip {
  heightPx: number;
  shapes: Shape[];
}

export const SIDE_PX = 12;

/** Lines of text at the left, from a top edge; returns where the next may start. */
export function textBlock(text: string, top: number, width: number, style: TextStyle) {
  const lines = balancedLines(text, style, width - 2 * SIDE_PX);
  const { height, baseline } = blockSize(lines, style, Math.round(style.sizePx * 11.6) / 10);
  const at: Point = [SIDE_PX, top + baseline];
  return { shape: textShape(lines, at, 'start', style), bottom: top + height };
}

/** The plate's headline. */
export function title(text: string, width: number): Strip {
  const style: TextStyle = { sizePx: width < 480 ? 16 : 20, weight: 600, colour: 'ink' };
  const { shape, bottom } = textBlock(text, 8, width, style);
  return { heightPx: Math.ceil(bottom + 8), shapes: [shape] };
}
