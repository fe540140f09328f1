import { area, EndType, inflatePaths, JoinType } from 'clipper2-ts';
import type { LonLat } from '../model/common';
import { snapToGrid } from '../model/line-edit';
import type { LineRange } from './line-changes';
import { type LocalFrame, localFrame } from './local-frame';
import { findSelfMeeting, withoutRepeats } from './self-meeting';
import { simplifyLine } from './simplify-line';

export type Offset = { line: LonLat[]; range: LineRange } | { refused: 'self-crossing' };

/** Whole numbers for the offsetting engine: millimetres. */
const STEPS_PER_METRE = 1000;
/** A corner's arc may lie this far inside, and so far off what positions are spared, */
const TOLERANCE_METRES = 2;
/** and no farther than a share of the distance. */
const TOLERANCE_SHARE = 1 / 20;
/** Metres more or less that are tried where the grid makes narrow places touch. */
const TRIED_METRES = [0, 2, -2, 4, -4];
/** Beside the stretch, no more of the line than within so many offsets of its ends is taken in. */
const JOIN_OFFSETS = 2.5;

/**
 * A line of which a stretch is shifted sideways, and joined to the rest where that comes out of the
 * ground within the distance: so the stretch goes round its own corners and crosses nothing. New
 * positions snap to the link's grid, two metres (of less than 40 m a twentieth) and a step of it off
 * the distance, and where the grid would make narrow places touch up to six. An end of the line stays.
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

const toleranceMetres = (metres: number): number =>
  Math.min(TOLERANCE_METRES, metres * TOLERANCE_SHARE);

function shiftedStretch(line: readonly LonLat[], range: LineRange, metres: number): Offset | null {
  const frame = localFrame(line[(range.from + range.to) >> 1] as LonLat);
  const size = Math.abs(metres);
  const ring = outlineOf(line.slice(range.from, range.to + 1), size, frame);
  const before = line.slice(0, range.from + 1);
  const after = line.slice(range.to).reverse();
  for (const search of ['nearest', 'farthest'] as const) {
    const start = joinOf(before, ring, size, frame, search);
    const end = joinOf(after, ring, size, frame, search);
    if (!start || !end) continue;
    const arc = metres > 0 ? arcBetween(ring, start, end) : arcBetween(ring, end, start).reverse();
    const made = simplifyLine(arc, toleranceMetres(size)).map(snapToGrid);
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
  const line = withoutRepeats([...head, ...made, ...tail]);
  if (findSelfMeeting(line, Number.POSITIVE_INFINITY).result !== 'none') return null;
  return { line, range: { from: head.length - 1, to: line.length - tail.length } };
}

/** The outline of what lies within a distance of a stretch: counter-clockwise, not closed. */
function outlineOf(stretch: readonly LonLat[], metres: number, frame: LocalFrame): LonLat[] {
  const path = stretch.map((position) => {
    const [x, y] = frame.toMetres(position);
    return { x: Math.round(x * STEPS_PER_METRE), y: Math.round(y * STEPS_PER_METRE) };
  });
  const reach = metres * STEPS_PER_METRE;
  const tolerance = toleranceMetres(metres) * STEPS_PER_METRE;
  const rings = inflatePaths([path], reach, JoinType.Round, EndType.Round, 2, tolerance);
  // A way round that nearly closes leaves a hole, which runs clockwise.
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
  const [endX, endY] = frame.toMetres(way.at(-1) as LonLat);
  const isFar = (position: LonLat) => {
    const [x, y] = frame.toMetres(position);
    return Math.hypot(x - endX, y - endY) > metres * JOIN_OFFSETS;
  };
  // All that is taken in is near.
  const least = Math.max(1, way.findLastIndex(isFar) + 1);
  const order = search === 'nearest' ? -1 : 1;
  const near = Array.from({ length: way.length - least }, (_, at) => least + at);
  for (const kept of order < 0 ? near.reverse() : near) {
    const found = crossingOn(way[kept - 1] as LonLat, way[kept] as LonLat, ring, order);
    if (found) return { kept, ...found };
  }
  return least === 1 ? openEnd(way[0] as LonLat, ring) : null;
}

/** An end of the whole line within the outline stays, and is joined to the nearest place of the ring. */
function openEnd(end: LonLat, ring: readonly LonLat[]): Join {
  const wide = Math.cos((end[1] * Math.PI) / 180);
  const apart = ring.map(([x, y]) => Math.hypot((x - end[0]) * wide, y - end[1]));
  const segment = apart.indexOf(Math.min(...apart));
  return { kept: 1, at: ring[segment] as LonLat, segment };
}

/** The crossing of a segment and a ring that is nearest to the segment's start, or with -1 to its end. */
function crossingOn(
  a: LonLat,
  b: LonLat,
  ring: readonly LonLat[],
  order: 1 | -1,
): Omit<Join, 'kept'> | null {
  const crossings = ring.flatMap((c, segment) => {
    const share = shareOfCrossing(a, b, c, ring[(segment + 1) % ring.length] as LonLat);
    return share === null ? [] : { share, segment };
  });
  const [first] = crossings.sort((one, other) => order * (one.share - other.share));
  if (!first) return null;
  const { share, segment } = first;
  return { at: [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])], segment };
}

const isShare = (number: number): boolean => number >= 0 && number <= 1;

/** Where on the segment from `a` to `b` that from `c` to `d` crosses it: 0 to 1; null for nowhere. */
function shareOfCrossing(a: LonLat, b: LonLat, c: LonLat, d: LonLat): number | null {
  const [abX, abY, cdX, cdY] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  // 0 for parallels, of which no share is a number from 0 to 1.
  const cross = abX * cdY - abY * cdX;
  const share = ((c[0] - a[0]) * cdY - (c[1] - a[1]) * cdX) / cross;
  const other = ((c[0] - a[0]) * abY - (c[1] - a[1]) * abX) / cross;
  return isShare(share) && isShare(other) ? share : null;
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
