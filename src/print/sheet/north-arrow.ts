import type { Point } from '../../plate/camera';
import type { Box, GroupShape, Shape } from '../../plate/display-list';
import { textShape } from '../../plate/labels/boxes';
import type { Frame } from '../../plate/shapes/frame';

const MARGIN_PX = 12;
const HEIGHT_PX = 20;
const HALF_PX = 5;
const STYLE = { sizePx: 10.5, weight: 600, colour: 'ink', haloPx: 2 } as const;

const AROUND = { colour: 'paper', widthPx: 4, opacity: 0.85, cap: 'round' } as const;

/** What an arrow with its foot there covers. */
const boxAt = ([x, y]: Point): Box => [x - HALF_PX - 4, y - HEIGHT_PX - 18, x + HALF_PX + 4, y + 4];

const meet = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** The lower right corner, the place left of what stands there, or another corner: the first that is free. */
function footOf({ width, height }: Frame['size'], taken: readonly Box[]): Point {
  const [right, low] = [width - MARGIN_PX - HALF_PX, height - MARGIN_PX];
  const [left, high] = [MARGIN_PX + HALF_PX, MARGIN_PX + HEIGHT_PX + 14];
  const corner: Point = [right, low];
  const inWay = taken.filter((box) => meet(box, boxAt(corner)));
  const beside = Math.min(...inWay.map(([edge]) => edge)) - MARGIN_PX - HALF_PX;
  const places: Point[] = [corner, [beside, low], [right, high], [left, high]];
  const isFree = (foot: Point) =>
    Number.isFinite(foot[0]) && foot[0] >= left && !taken.some((box) => meet(box, boxAt(foot)));
  return places.find(isFree) ?? corner;
}

/**
 * An arrow to the north in a free corner, turned as the meridian stands there.
 * @param letter what stands for north in the reader's language
 * @param taken what else stands upon the map
 */
export function northArrow(
  frame: Frame,
  letter: string,
  taken: readonly Box[],
): { group: GroupShape; taken: Box[] } {
  const foot = footOf(frame.size, taken);
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
  const shape = { type: 'path', closed: true } as const;
  const shapes: Shape[] = [
    { ...shape, features: [[arrow]], strokes: [AROUND] },
    { ...shape, features: [[arrow]], fill: { colour: 'ink', opacity: 1 }, strokes: [] },
    label,
  ];
  return { group: { type: 'group', id: 'north', shapes }, taken: [boxAt(foot)] };
}
