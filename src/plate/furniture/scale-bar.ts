import type { Forms } from '../../i18n/forms';
import type { Point } from '../camera';
import type { Box, Shape } from '../display-list';
import { textShape } from '../labels/boxes';
import { metresPerPixelAt } from '../projection/fitted';
import type { Frame } from '../shapes/frame';
import { scaleLength } from './scale-length';

const MAX_WIDTH_PX = 110;
const MARGIN_PX = 12;
const TICK_PX = 5;

function barShape(left: number, right: number, y: number): Shape[] {
  const path: Point[] = [
    [left, y - TICK_PX],
    [left, y],
    [right, y],
    [right, y - TICK_PX],
  ];
  const line = { colour: 'ink', cap: 'butt', opacity: 1 } as const;
  const strokes = [
    { ...line, colour: 'paper', widthPx: 4.5, opacity: 0.85 } as const,
    { ...line, widthPx: 1.4 },
  ];
  return [{ type: 'path', closed: false, features: [[path]], strokes }];
}

export interface ScaleBar {
  shapes: Shape[];
  box: Box;
  metres: number;
  widthPx: number;
}

/** A bar at the lower left, true on the ellipsoid at the picture's middle latitude, east to west. */
export function scaleBar(frame: Frame, forms: Forms): ScaleBar {
  const { width, height } = frame.size;
  const perPixel = metresPerPixelAt(frame.projection.toLonLat, [width / 2, height / 2]);
  const most = Math.min(MAX_WIDTH_PX, width * 0.3);
  const { metres, widthPx, text } = scaleLength(perPixel, most, forms);
  const [left, y] = [MARGIN_PX, height - MARGIN_PX];
  const style = { sizePx: 11, weight: 400, colour: 'ink', haloPx: 2 } as const;
  const label = textShape([text], [left + widthPx / 2, y - 6], 'middle', style);
  const box: Box = [left - 4, y - 20, left + widthPx + 4, y + 4];
  return { shapes: [...barShape(left, left + widthPx, y), label], box, metres, widthPx };
}
