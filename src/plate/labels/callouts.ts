import type { Measured, Part } from '../../model/measured';
import type { Point } from '../camera';
import type { Box, TextStyle } from '../display-list';
import { isInPicture, lengthPx, pointsAlong } from '../geometry/along';
import { interiorPoints } from '../geometry/interior';
import { atZoom } from '../shapes/at-zoom';
import type { Frame } from '../shapes/frame';
import type { DrawnPiece } from '../shapes/measured-shapes';
import { balancedLines } from '../text/wrap';
import { blockSize, grown, textShape } from './boxes';
import type { Candidate, LabelItem } from './place-labels';
import { uponPoint } from './point-candidates';

/** Writes a measured value, or the name of its piece, for the map. */
export type ValueWriter = (measured: Measured, part: Part) => string;

export interface ValueWords {
  valueOf: ValueWriter;
  nameOf: ValueWriter;
}

const SIZE_PX = [
  [6, 13],
  [12, 15],
] as const;
const MAX_WIDTH_EM = 10;
const HALO_PX = 2.2;
/** How far away a value may stand, and from where on a line leads back to its piece. */
const DISTANCES_PX = [9, 16, 26, 38, 54, 74, 98, 126];
const LEADER_FROM_PX = 14;
const DIRECTIONS = 16;

/** Points of a piece that its value may point at, the best first. */
function anchors({ entries }: DrawnPiece, frame: Frame): Point[] {
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

function styleAt(zoom: number): TextStyle {
  const sizePx = Math.round(atZoom(SIZE_PX, zoom) * 2) / 2;
  return { sizePx, weight: 600, colour: 'accent', haloPx: HALO_PX };
}

/** The point of a box's edge nearest to a point outside it. */
function nearestOf([left, top, right, bottom]: Box, [x, y]: Point): Point {
  return [Math.max(left, Math.min(right, x)), Math.max(top, Math.min(bottom, y))];
}

function around(lines: string[], anchor: Point, style: TextStyle, base: number): Candidate[] {
  const { width, height, baseline } = blockSize(lines, style, Math.round(style.sizePx * 11.6) / 10);
  return DISTANCES_PX.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, i): Candidate => {
      const angle = (2 * Math.PI * i) / DIRECTIONS;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const x = anchor[0] + cos * (distance + width / 2);
      const y = anchor[1] + sin * (distance + height / 2);
      const shape = textShape(lines, [x, y - height / 2 + baseline], 'middle', style);
      const slant = Math.abs(Math.sin(2 * angle));
      const cost = base + distance * 0.35 + slant + (cos < -0.1 ? 0.6 : 0);
      if (distance < LEADER_FROM_PX) return { shape, cost };
      const [box] = shape.boxes;
      const end = nearestOf(grown(box ?? [x, y, x, y], 3), anchor);
      return { shape, cost: cost + 3, leader: [anchor, end] };
    }),
  );
}

const SAME_PLACE_PX = 24;

const isNear = ([x, y]: Point, [a, b]: Point) => Math.hypot(x - a, y - b) < SAME_PLACE_PX;

/** Pieces that lie upon each other, so that their values alone would not tell which is which. */
function overlaid(pieces: readonly DrawnPiece[], frame: Frame): Set<DrawnPiece> {
  const firsts = pieces.map((piece) => anchors(piece, frame)[0]);
  return new Set(
    pieces.filter((piece, i) => {
      const own = firsts[i];
      return firsts.some(
        (other, j) => i !== j && own && other && kindOf(piece) === 'area' && isNear(own, other),
      );
    }),
  );
}

const kindOf = ({ entries }: DrawnPiece) => entries[0]?.outline.kind;

function linesOf(piece: DrawnPiece, named: boolean, words: ValueWords, style: TextStyle): string[] {
  const width = MAX_WIDTH_EM * style.sizePx;
  const value = balancedLines(words.valueOf(piece.measured, piece.part), style, width);
  if (!named) return value;
  return [...balancedLines(words.nameOf(piece.measured, piece.part), style, width * 1.5), ...value];
}

/**
 * The values of the active measurement's pieces, to be placed: beside their piece or upon their
 * area, else farther away with a line that leads there. Pieces that are counted and not measured
 * carry none; those that lie upon each other carry their names too.
 */
export function callouts(
  pieces: readonly DrawnPiece[],
  words: ValueWords,
  frame: Frame,
): LabelItem[] {
  const style = styleAt(frame.projection.zoom);
  const active = pieces.filter(
    (piece) => piece.active && piece.measured.kind !== 'points-near-line',
  );
  const named = overlaid(active, frame);
  return active.map((piece, i) => {
    const lines = linesOf(piece, named.has(piece), words, style);
    const points = anchors(piece, frame);
    const upon = kindOf(piece) === 'area' ? points.map((at) => uponPoint(lines, at, style, 2)) : [];
    const beside = points.flatMap((at, order) => around(lines, at, style, order * 1.5));
    return { group: 'values', rank: i / 100, candidates: [...upon, ...beside] };
  });
}
