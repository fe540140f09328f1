import { EndType, inflatePaths, JoinType } from 'clipper2-ts';
import type { LonLat } from '../model/common';
import { snapToGrid } from '../model/line-edit';
import type { LineRange } from './line-changes';
import { type LocalFrame, localFrame } from './local-frame';
import { findSelfMeeting } from './self-meeting';
import { simplifyLine } from './simplify-line';

export type Offset = { line: LonLat[]; range: LineRange } | { refused: 'self-crossing' };

/** Whole numbers for the offsetting engine: millimetres. */
const STEPS_PER_METRE = 1000;
/** A corner's arc may lie this far inside, and so far off what positions are spared. */
const TOLERANCE_METRES = 2;
/** Metres more or less that are tried where the grid makes narrow places touch. */
const TRIED_METRES = [0, 2, -2, 4, -4];
/** Beside the stretch, no more of the line than within so many offsets of its ends is taken in. */
const JOIN_OFFSETS = 2.5;

/**
 * A line of which a stretch is shifted sideways, and joined to the rest where that comes out of the
 * ground within the distance: so the stretch goes round its own corners and crosses nothing. New
 * positions snap to the link's grid, two metres and a step of it off the distance, and where the grid
 * would make narrow places touch up to six. An end of the whole line stays.
 * @param metres positive toward the right of the line's direction, negative toward its left
 * @returns or that the shifted stretch would run into another part of the line
 */
export function offsetStretch(line: readonly LonLat[], range: LineRange, metres: number): Offset {
  if (metres === 0) return { line: [...line], range };
  for (const more of TRIED_METRES) {
    const size = Math.abs(metres) + more;
    const shifted = size > 0 ? shiftedStretch(line, range, Math.sign(metres) * size) : null;
    if (shifted) return shifted;
  }
  return { refused: 'self-crossing' };
}

function shiftedStretch(line: readonly LonLat[], range: LineRange, metres: number): Offset | null {
  const frame = localFrame(line[(range.from + range.to) >> 1] as LonLat);
  const ring = outlineOf(line.slice(range.from, range.to + 1), Math.abs(metres), frame);
  const before = line.slice(0, range.from + 1);
  const after = line.slice(range.to).reverse();
  for (const search of ['nearest', 'farthest'] as const) {
    const start = joinOf(before, ring, Math.abs(metres), frame, search);
    const end = joinOf(after, ring, Math.abs(metres), frame, search);
    if (!start || !end) continue;
    const arc = metres > 0 ? arcBetween(ring, start, end) : arcBetween(ring, end, start).reverse();
    const made = simplifyLine(arc, TOLERANCE_METRES).map(snapToGrid);
    const tail = after.slice(0, end.kept).reverse();
    const joined = joinedLine(before.slice(0, start.kept), made, tail);
    if (joined) return joined;
  }
  return null;
}

/** The shifted stretch between what stays before and after it; null where the grid makes them touch. */
function joinedLine(
  head: readonly LonLat[],
  made: readonly LonLat[],
  tail: readonly LonLat[],
): Offset | null {
  const line = withoutDoubles([...head, ...made, ...tail]);
  const from = Math.max(0, head.length - 1);
  const to = line.length - tail.length;
  if (findSelfMeeting(line, Number.POSITIVE_INFINITY).result !== 'none') return null;
  return { line, range: { from, to: Math.min(line.length - 1, to) } };
}

/** The outline of what lies within a distance of a stretch: counter-clockwise, not closed. */
function outlineOf(stretch: readonly LonLat[], metres: number, frame: LocalFrame): LonLat[] {
  const path = stretch.map((position) => {
    const [x, y] = frame.toMetres(position);
    return { x: Math.round(x * STEPS_PER_METRE), y: Math.round(y * STEPS_PER_METRE) };
  });
  const reach = metres * STEPS_PER_METRE;
  const tolerance = Math.min(TOLERANCE_METRES, metres / 20) * STEPS_PER_METRE;
  const rings = inflatePaths([path], reach, JoinType.Round, EndType.Round, 2, tolerance);
  const area = (ring: (typeof rings)[number]) =>
    ring.reduce((sum, { x, y }, at) => {
      const next = ring[(at + 1) % ring.length] ?? { x, y };
      return sum + x * next.y - next.x * y;
    }, 0);
  const outer = rings.reduce((most, ring) => (area(ring) > area(most) ? ring : most));
  return outer.map(({ x, y }) => frame.toLonLat([x / STEPS_PER_METRE, y / STEPS_PER_METRE]));
}

/** Where the rest of a line meets an outline: how many of its positions stay, and the place on the ring. */
interface Join {
  kept: number;
  at: LonLat;
  /** The ring's segment that holds it. */
  segment: number;
}

/**
 * The join of what leads to a stretch, its last position the stretch's own: where it last comes in, or
 * where it first does, since it may wind in and out. Null where that takes in too much of it.
 */
function joinOf(
  way: readonly LonLat[],
  ring: readonly LonLat[],
  metres: number,
  frame: LocalFrame,
  search: 'nearest' | 'farthest',
): Join | null {
  const crossing = crossingOf(way, ring, search);
  const end = frame.toMetres(way[way.length - 1] as LonLat);
  const isNear = (position: LonLat) => {
    const [x, y] = frame.toMetres(position);
    return Math.hypot(x - end[0], y - end[1]) <= metres * JOIN_OFFSETS;
  };
  if (!way.slice(crossing?.kept ?? 1).every(isNear)) return null;
  return crossing ?? openEnd(way, ring);
}

/** An end of the whole line within the outline stays, and is joined to the nearest place of the ring. */
function openEnd([end = [0, 0]]: readonly LonLat[], ring: readonly LonLat[]): Join {
  const wide = Math.cos((end[1] * Math.PI) / 180);
  const apart = ([x, y]: LonLat) => Math.hypot((x - end[0]) * wide, y - end[1]);
  const segment = ring.reduce(
    (best, position, at) => (apart(position) < apart(ring[best] as LonLat) ? at : best),
    0,
  );
  return { kept: 1, at: ring[segment] as LonLat, segment };
}

function crossingOf(
  way: readonly LonLat[],
  ring: readonly LonLat[],
  search: 'nearest' | 'farthest',
): Join | null {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
  for (let step = 1; step < way.length; step += 1) {
    const kept = search === 'farthest' ? step : way.length - step;
    const [a, b] = [way[kept - 1] as LonLat, way[kept] as LonLat];
    if (Math.max(a[0], b[0]) < box[0] || Math.min(a[0], b[0]) > box[2]) continue;
    if (Math.max(a[1], b[1]) < box[1] || Math.min(a[1], b[1]) > box[3]) continue;
    const found = crossingOn(a, b, ring, search === 'farthest' ? 1 : -1);
    if (found) return { kept, ...found };
  }
  return null;
}

/** The crossing of a segment and a ring that is nearest to the segment's start, or with -1 to its end. */
function crossingOn(
  a: LonLat,
  b: LonLat,
  ring: readonly LonLat[],
  order: 1 | -1,
): Omit<Join, 'kept'> | null {
  let [best, segment] = [Number.NaN, -1];
  for (let at = 0; at < ring.length; at += 1) {
    const share = shareOfCrossing(a, b, ring[at] as LonLat, ring[(at + 1) % ring.length] as LonLat);
    if (share > 1 || (segment >= 0 && (share - best) * order >= 0)) continue;
    [best, segment] = [share, at];
  }
  if (segment < 0) return null;
  const at: LonLat = [a[0] + best * (b[0] - a[0]), a[1] + best * (b[1] - a[1])];
  return { at, segment };
}

/** Where on the segment from `a` to `b` that from `c` to `d` crosses it: 0 to 1; 2 for nowhere. */
function shareOfCrossing(a: LonLat, b: LonLat, c: LonLat, d: LonLat): number {
  const [abX, abY, cdX, cdY] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = abX * cdY - abY * cdX;
  if (cross === 0) return 2;
  const share = ((c[0] - a[0]) * cdY - (c[1] - a[1]) * cdX) / cross;
  const other = ((c[0] - a[0]) * abY - (c[1] - a[1]) * abX) / cross;
  return share >= 0 && share <= 1 && other >= 0 && other <= 1 ? share : 2;
}

/** The ring from one join to another, counter-clockwise. */
function arcBetween(ring: readonly LonLat[], start: Join, end: Join): LonLat[] {
  const count = (end.segment - start.segment + ring.length) % ring.length;
  const between = Array.from(
    { length: count },
    (_, step) => ring[(start.segment + 1 + step) % ring.length] as LonLat,
  );
  return [start.at, ...between, end.at];
}

const withoutDoubles = (line: readonly LonLat[]): LonLat[] =>
  line.filter(([x, y], at) => at === 0 || line[at - 1]?.[0] !== x || line[at - 1]?.[1] !== y);
