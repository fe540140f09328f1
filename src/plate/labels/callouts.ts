import type { Measured, Part } from '../../model/measured';
import type { Point, Size } from '../camera';
import type { Box, TextStyle } from '../display-list';
import { isInPicture, lengthPx, pointsAlong } from '../geometry/along';
import { interiorPoints } from '../geometry/interior';
import { atZoom } from '../shapes/at-zoom';
import type { Frame } from '../shapes/frame';
import type { DrawnPiece } from '../shapes/measured-shapes';
import { balancedLines } from '../text/wrap';
import { blockSize, grown, lineHeightOf, textShape } from './boxes';
import { kindOf, overlaid } from './overlaid';
import type { Candidate, LabelItem } from './place-labels';
import { uponPoint } from './point-candidates';

/** Writes a measured value, or the name of its piece, for the map. */
export type ValueWriter = (measured: Measured, part: Part) => string;

export interface ValueWords {
  writeValue: ValueWriter;
  writeName: ValueWriter;
}

const SIZE_PX = [
  [6, 13],
  [12, 15],
] as const;
const HALO_PX = 2.2;
/** How far away a value may stand, and from where on a line leads back to its piece. */
const DISTANCES_PX = [9, 16, 26, 38, 54, 74, 98, 126, 158, 194];
const LEADER_FROM_PX = 14;
/** Directions tried near by, and twice as many far away. */
const DIRECTIONS = 16;
/** Widest lines of a value, and those of its narrower setting, in ems. */
const WIDTHS_EM = [10, 6];
/** A name may be this much wider than a value. */
const NAME_WIDTH = 1.5;

/** On maps whose shorter side is shorter no value covers a larger share: the finding says it. */
const TINY_MAP = { sidePx: 210, share: 0.06 };

/** What of a thing is in the picture. */
type Outlines = Pick<DrawnPiece, 'entries'>;

/** A text, paragraph by paragraph, and the shapes that it belongs to. */
export interface Callout extends Outlines {
  paragraphs: readonly { text: string; wider?: boolean }[];
}

export interface PlacingContext {
  frame: Frame;
  style: TextStyle;
  /** Half the size of the mark upon a point, in pixels; 0 where there is none. */
  reachAt: (point: Point) => number;
  /** No text stands farther away; all distances, if it is left out. */
  farthestPx?: number;
}

/** Points of a piece that its value may point at, the best first. */
function anchors({ entries }: Outlines, frame: Frame): Point[] {
  const paths = (kind: 'point' | 'line' | 'area') =>
    entries.filter(({ outline }) => outline.kind === kind).flatMap(({ outline }) => outline.paths);
  const [areas, lines, points] = [paths('area'), paths('line'), paths('point').flat()];
  if (areas.length > 0) return interiorPoints(areas, frame.size).slice(0, 8);
  if (lines.length === 0)
    return points.filter((point) => isInPicture(point, frame.size)).slice(0, 1);
  const longest = lines.reduce((a, b) => (lengthPx(b) > lengthPx(a) ? b : a));
  const along = pointsAlong(longest, Math.max(1, lengthPx(longest) / 8));
  const seen = along.filter((point) => isInPicture(point, frame.size));
  const middle = Math.floor(seen.length / 2);
  return [...seen].sort(
    (a, b) => Math.abs(seen.indexOf(a) - middle) - Math.abs(seen.indexOf(b) - middle),
  );
}

/** Smaller on maps whose shorter side is less than this. */
const [SMALL_MAP_PX, SMALL_SCALE] = [480, 0.87];

/** How values are written on a map of this size and scale. */
export function calloutStyle({ size, projection }: Frame): TextStyle {
  const scale = Math.min(size.width, size.height) < SMALL_MAP_PX ? SMALL_SCALE : 1;
  const sizePx = Math.round(atZoom(SIZE_PX, projection.zoom) * scale * 2) / 2;
  return { sizePx, weight: 600, colour: 'accent', haloPx: HALO_PX };
}

/** The point of a box's edge nearest to a point outside it. */
function nearestOf([left, top, right, bottom]: Box, [x, y]: Point): Point {
  return [Math.max(left, Math.min(right, x)), Math.max(top, Math.min(bottom, y))];
}

interface Wanted {
  lines: string[];
  style: TextStyle;
  cost: number;
  block: ReturnType<typeof blockSize>;
  /** Half the size of the mark upon a point, in pixels. */
  reachAt: (point: Point) => number;
  farthestPx: number;
}

/** The point at a distance from one point on the way to another. */
function towards([x, y]: Point, [tx, ty]: Point, distance: number): Point {
  const length = Math.hypot(tx - x, ty - y) || 1;
  return [x + ((tx - x) * distance) / length, y + ((ty - y) * distance) / length];
}

function candidateAt(anchor: Point, distance: number, angle: number, wanted: Wanted): Candidate {
  const { lines, style, block } = wanted;
  const { width, height, baseline } = block;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const x = anchor[0] + cos * (distance + width / 2);
  const y = anchor[1] + sin * (distance + height / 2);
  const shape = textShape(lines, [x, y - height / 2 + baseline], 'middle', style, block);
  const slant = Math.abs(Math.sin(2 * angle));
  const cost = wanted.cost + distance * 0.35 + slant + (cos < -0.1 ? 0.6 : 0);
  if (distance < LEADER_FROM_PX) return { shape, cost };
  const [box] = shape.boxes;
  const end = nearestOf(grown(box ?? [x, y, x, y], 3), anchor);
  const start = towards(anchor, end, wanted.reachAt(anchor));
  return { shape, cost: cost + 3, leader: [start, end] };
}

function around(anchor: Point, wanted: Wanted): Candidate[] {
  const distances = DISTANCES_PX.filter((distance) => distance <= wanted.farthestPx);
  return distances.flatMap((distance) => {
    const directions = distance > 30 ? 2 * DIRECTIONS : DIRECTIONS;
    return Array.from({ length: directions }, (_, i) =>
      candidateAt(anchor, distance, (2 * Math.PI * i) / directions, wanted),
    );
  });
}

/** Whether so large a text leaves the map to be seen. */
function hasRoom({ block }: Wanted, { width, height }: Size): boolean {
  if (Math.min(width, height) >= TINY_MAP.sidePx) return true;
  return block.width * block.height <= TINY_MAP.share * width * height;
}

/** The settings of a text, the widest first; each other one once. */
function settings(
  { paragraphs }: Callout,
  { style, reachAt, farthestPx = Infinity, frame: { size } }: PlacingContext,
): Wanted[] {
  const all = WIDTHS_EM.map((widthEm, i): Wanted => {
    const width = widthEm * style.sizePx;
    const lines = paragraphs.flatMap(({ text, wider }) =>
      text === '' ? [''] : balancedLines(text, style, wider ? width * NAME_WIDTH : width),
    );
    const block = blockSize(lines, style, lineHeightOf(style));
    return { lines, style, block, reachAt, farthestPx, cost: i * 1.5 };
  });
  const isOther = (lines: string[], i: number) => i === 0 || lines.length !== all[0]?.lines.length;
  return all.filter((each, i) => isOther(each.lines, i) && hasRoom(each, size));
}

function candidatesOf(piece: Outlines, wanted: Wanted, frame: Frame): Candidate[] {
  const points = anchors(piece, frame);
  const upon = kindOf(piece) === 'area' ? points : [];
  return [
    ...upon.map((at) => uponPoint(wanted.lines, at, wanted.style, 2 + wanted.cost)),
    ...points.flatMap((at, order) => around(at, { ...wanted, cost: wanted.cost + order * 1.5 })),
  ];
}

/** The point among a piece's shapes, whose mark its own text need not avoid. */
function markOf({ entries }: Outlines): Point | undefined {
  return entries.find(({ outline }) => outline.kind === 'point')?.outline.paths[0]?.[0];
}

/** One text at what it belongs to, with all places where it may stand. */
export function calloutItem(callout: Callout, context: PlacingContext): LabelItem {
  const mark = markOf(callout);
  const candidates = settings(callout, context).flatMap((wanted) =>
    candidatesOf(callout, wanted, context.frame),
  );
  return { group: 'values', rank: 0, candidates, ...(mark ? { mark } : {}) };
}

/**
 * The values of the active measurement's pieces, to be placed: beside their piece or upon their
 * area, else farther away with a line that leads there. Pieces that are counted and not measured
 * carry none; those that lie upon each other carry their names too.
 */
export function callouts(
  pieces: readonly DrawnPiece[],
  { words, ...context }: Omit<PlacingContext, 'style'> & { words: ValueWords },
): LabelItem[] {
  const style = calloutStyle(context.frame);
  const active = pieces.filter(
    (piece) => piece.active && piece.measured.kind !== 'points-near-line',
  );
  const named = overlaid(active);
  const items = active.map((piece) => {
    const { measured, part, entries } = piece;
    const name = named.has(piece) ? [{ text: words.writeName(measured, part), wider: true }] : [];
    const paragraphs = [...name, { text: words.writeValue(measured, part) }];
    return calloutItem({ entries, paragraphs }, { ...context, style });
  });
  return items.filter(({ candidates }) => candidates.length > 0);
}
