import type { Point } from '../../plate/camera';
import type { GroupShape, PathShape, Shape } from '../../plate/display-list';
import { boxOf, hatchLines } from '../pdf/hatch-lines';

type Line = readonly [Point, Point];

/** Longer than what coordinates are rounded to. */
const DOT_PX = 0.1;

const mixed = (a: Point, b: Point, share: number): Point => [
  a[0] + share * (b[0] - a[0]),
  a[1] + share * (b[1] - a[1]),
];

/** Where a line crosses the edges of rings, as shares of its length in their order. */
function crossings([a, b]: Line, rings: readonly (readonly Point[])[]): number[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const side = ([x, y]: Point) => dx * (y - a[1]) - dy * (x - a[0]);
  const along = ([x, y]: Point) => (dx * (x - a[0]) + dy * (y - a[1])) / (dx * dx + dy * dy);
  const found: number[] = [];
  for (const ring of rings) {
    let before = ring.at(-1);
    let beforeSide = before ? side(before) : 0;
    for (const point of ring) {
      const pointSide = side(point);
      if (before && beforeSide < 0 !== pointSide < 0)
        found.push(along(mixed(before, point, beforeSide / (beforeSide - pointSide))));
      [before, beforeSide] = [point, pointSide];
    }
  }
  return found.sort((x, y) => x - y);
}

/** The parts of a line inside of rings, by the even-odd rule. */
function inside(line: Line, rings: readonly (readonly Point[])[]): Line[] {
  const shares = crossings(line, rings);
  const parts: Line[] = [];
  for (let at = 0; at + 1 < shares.length; at += 2) {
    const [from = 0, to = 0] = [shares[at], shares[at + 1]];
    if (to > from) parts.push([mixed(...line, from), mixed(...line, to)]);
  }
  return parts;
}

/** Dots of a row whose middle lies in one of the row's parts inside. */
const dotsIn = (dots: readonly Point[], parts: readonly Line[]): Line[] =>
  dots
    .filter(([x]) => parts.some(([[from], [to]]) => x >= from && x <= to))
    .map(([x, y]) => [
      [x, y],
      [x + DOT_PX, y],
    ]);

function rows(lines: readonly Point[][]): Map<number, Point[]> {
  const byRow = new Map<number, Point[]>();
  for (const [dot] of lines) if (dot) byRow.set(dot[1], [...(byRow.get(dot[1]) ?? []), dot]);
  return byRow;
}

function strokesIn(hatch: NonNullable<PathShape['hatch']>, rings: Point[][]): Line[] {
  const box = boxOf(rings);
  const lines = hatchLines(hatch, box);
  if (hatch.pattern !== 'dots')
    return lines.flatMap(([from, to]) => (from && to ? inside([from, to], rings) : []));
  return [...rows(lines)].flatMap(([y, dots]) => {
    const row: Line = [
      [box[0] - 1, y],
      [box[2] + 1, y],
    ];
    return dotsIn(dots, inside(row, rings));
  });
}

function ruled(shape: PathShape): PathShape[] {
  const { hatch, strokes, ...rest } = shape;
  if (!hatch) return [shape];
  const drawn = rest.features.filter((rings) => rings.length > 0);
  const features = drawn.map((rings) => strokesIn(hatch, rings).map((line) => [...line]));
  const { colour, widthPx, pattern } = hatch;
  const cap = pattern === 'dots' ? ('round' as const) : ('butt' as const);
  return [
    { ...rest, strokes: [] },
    { type: 'path', closed: false, features, strokes: [{ colour, widthPx, opacity: 1, cap }] },
    { ...rest, fill: undefined, strokes },
  ];
}

/**
 * Groups whose hatches are lines and dots of their own in the place of patterns: browsers put a pattern
 * on paper as a picture as large as the area, so that a page would take many megabytes.
 */
export const ruledHatches = (groups: readonly GroupShape[]): GroupShape[] =>
  groups.map((group) => ({ ...group, shapes: group.shapes.flatMap(ruledShape) }));

function ruledShape(shape: Shape): Shape[] {
  if (shape.type === 'path') return ruled(shape);
  return shape.type === 'group' ? ruledHatches([shape]) : [shape];
}
