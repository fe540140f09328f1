import type { Point, Size } from '../camera';
import type { Box, GroupShape, Shape } from '../display-list';
import { drawMap } from '../draw-map';
import type { DrawnMap } from '../drawn-map';
import { Clutter } from '../labels/clutter';
import { countryNames } from '../labels/country-names';
import { placeLabels } from '../labels/place-labels';

import type { PlateInput } from '../plate-input';
import { layerShapes } from '../shapes/layer-shapes';
import { INSET_KINDS, sidesExtent } from './sides-extent';

const WIDTH_SHARE = 0.2;
const MOST_PX = 210;
const MARGIN_PX = 10;
/** No inset where the map shows more than this share of it, or where it would be too small to read. */
const LARGEST_SHARE = 0.35;
const LEAST_PX = 90;
const LEAST_FRAME_PX = 6;

export interface Inset {
  group: GroupShape;
  box: Box;
}

/** The picture of a map's frame in another map, large enough to be seen. */
function frameBox({ frame: { size, projection } }: DrawnMap, inset: DrawnMap): Box {
  const at = (point: Point) => inset.frame.projection.toPixels(...projection.toLonLat(point));
  const points = [
    at([0, 0]),
    at([size.width, 0]),
    at([0, size.height]),
    at([size.width, size.height]),
  ];
  const span = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    const [from, to] = [Math.min(...values), Math.max(...values)];
    const more = Math.max(0, LEAST_FRAME_PX - (to - from)) / 2;
    return [from - more, to + more] as const;
  };
  const [[left, right], [top, bottom]] = [span(0), span(1)];
  return [left, top, right, bottom];
}

/** The corner that covers least; the scale bar's is left free. */
function cornerFor(size: Size, { width, height }: Size, clutter: Clutter): Box {
  const [right, bottom] = [size.width - MARGIN_PX - width, size.height - MARGIN_PX - height];
  const corners: Point[] = [
    [right, MARGIN_PX],
    [MARGIN_PX, MARGIN_PX],
    [right, bottom],
  ];
  const boxes = corners.map(([x, y]): Box => [x, y, x + width, y + height]);
  return boxes.reduce((a, b) => (clutter.under(b) < clutter.under(a) ? b : a));
}

/** The names of the countries, if there is room for those of both sides. */
function names(small: DrawnMap, frame: Box, nameOf: (code: string) => string): Shape[] {
  const { size, sides } = small.frame;
  const inside: Box = [0, 0, size.width, size.height];
  const items = countryNames(small.layers, small.frame, nameOf);
  const placed = placeLabels(items, { inside, taken: [frame], clutter: new Clutter() });
  const texts = placed.map(({ shape }) => shape);
  const isNamed = (side: string) => texts.some(({ lines }) => lines.includes(nameOf(side)));
  return sides.every(isNamed) ? texts : [];
}

function insetShapes(small: DrawnMap, frame: Box, nameOf: (code: string) => string): Shape[] {
  const { size } = small.frame;
  const all: Box = [0, 0, size.width, size.height];
  const line = { colour: 'ink', cap: 'butt', opacity: 1 } as const;
  return [
    { type: 'rect', box: all, fill: { colour: 'sea', opacity: 1 } },
    ...small.layers.flatMap((layer) => layerShapes(layer, small.frame)),
    ...names(small, frame, nameOf),
    { type: 'rect', box: frame, stroke: { ...line, widthPx: 1.6 } },
    { type: 'rect', box: all, stroke: { ...line, widthPx: 1 } },
  ];
}

/** The inset's own map: ground, countries and the border between them. */
function smallMap(input: PlateInput, size: Size, sides: readonly string[]): DrawnMap {
  const { layers } = input.words.contents;
  const visible = new Set(layers.filter(({ kind }) => INSET_KINDS.has(kind)).map(({ id }) => id));
  const view = { extent: sidesExtent(input.words.contents, input.data, sides), paddingPx: 5 };
  return drawMap({ ...input, claim: '', projection: 'mercator', view, visible }, size);
}

/**
 * A small map of both sides' countries in a corner, with the frame of the large one; null where
 * the large one shows so much itself that it needs none, or is too small to hold it.
 * @param nameOf writes a country, by its ISO code
 */
export function inset(
  input: PlateInput,
  map: DrawnMap,
  clutter: Clutter,
  nameOf: (country: string) => string,
): Inset | null {
  const width = Math.round(Math.min(MOST_PX, map.frame.size.width * WIDTH_SHARE));
  const size = { width, height: Math.round(width * 0.7) };
  const small = smallMap(input, size, map.frame.sides);
  const frame = frameBox(map, small);
  if (width < LEAST_PX || frame[2] - frame[0] > width * LARGEST_SHARE) return null;
  const box = cornerFor(map.frame.size, size, clutter);
  const shapes = insetShapes(small, frame, nameOf);
  const clip: Box = [-1, -1, size.width + 1, size.height + 1];
  return { group: { type: 'group', id: 'inset', offset: [box[0], box[1]], clip, shapes }, box };
}
