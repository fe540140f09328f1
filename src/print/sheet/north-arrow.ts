import type { Point } from '../../plate/camera';
import type { Box, GroupShape } from '../../plate/display-list';
import { textShape } from '../../plate/labels/boxes';
import type { Frame } from '../../plate/shapes/frame';

const MARGIN_PX = 12;
const HEIGHT_PX = 20;
const HALF_PX = 5;
const STYLE = { sizePx: 10.5, weight: 600, colour: 'ink', haloPx: 2 } as const;

/**
 * An arrow to the north at the lower right, turned as the meridian stands there.
 * @param letter what stands for north in the reader's language
 */
export function northArrow(frame: Frame, letter: string): { group: GroupShape; taken: Box[] } {
  const { width, height } = frame.size;
  const foot: Point = [width - MARGIN_PX - HALF_PX, height - MARGIN_PX];
  const [longitude, latitude] = frame.projection.toLonLat(foot);
  const [x, y] = frame.projection.toPixels(longitude, latitude + 0.01);
  const angle = Math.atan2(x - foot[0], foot[1] - y);
  const turned = (right: number, up: number): Point => [
    foot[0] + right * Math.cos(angle) + up * Math.sin(angle),
    foot[1] + right * Math.sin(angle) - up * Math.cos(angle),
  ];
  const arrow = [
    turned(0, HEIGHT_PX),
    turned(HALF_PX, 0),
    turned(0, HEIGHT_PX * 0.25),
    turned(-HALF_PX, 0),
  ];
  const label = textShape([letter], [foot[0], foot[1] - HEIGHT_PX - 4], 'middle', STYLE);
  const around = { colour: 'paper', widthPx: 4, opacity: 0.85, cap: 'round' } as const;
  const [left, right] = [foot[0] - HALF_PX - 4, foot[0] + HALF_PX + 4];
  return {
    group: {
      type: 'group',
      id: 'north',
      shapes: [
        { type: 'path', closed: true, features: [[arrow]], strokes: [around] },
        {
          type: 'path',
          closed: true,
          features: [[arrow]],
          fill: { colour: 'ink', opacity: 1 },
          strokes: [],
        },
        label,
      ],
    },
    taken: [[left, foot[1] - HEIGHT_PX - 18, right, foot[1] + 4]],
  };
}
