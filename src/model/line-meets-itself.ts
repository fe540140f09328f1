import type { LonLat } from './common';

/** Segments of a line: segment n joins positions n and n + 1; `to` itself is not among them. */
export interface SegmentRange {
  from: number;
  to: number;
}

/**
 * Positions count in whole millionths of a degree (0.1 m): in these the sign of a cross product is
 * exact for lines of up to 60 degrees, so that a touch is told from a near miss.
 */
export const wholePosition = ([longitude, latitude]: LonLat): LonLat => [
  Math.round(longitude * 1e6),
  Math.round(latitude * 1e6),
];

const same = (a: LonLat, b: LonLat) => a[0] === b[0] && a[1] === b[1];

/** 1 if `c` lies to the left of the way from `a` to `b`, -1 to the right, 0 in line with it. */
const sideOf = (a: LonLat, b: LonLat, c: LonLat) =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const overlap = (axis: 0 | 1, a: LonLat, b: LonLat, c: LonLat, d: LonLat) =>
  Math.max(a[axis], b[axis]) >= Math.min(c[axis], d[axis]) &&
  Math.max(c[axis], d[axis]) >= Math.min(a[axis], b[axis]);

/** Whether two segments have a position in common, their ends included. */
const meet = (a: LonLat, b: LonLat, c: LonLat, d: LonLat) =>
  overlap(0, a, b, c, d) &&
  overlap(1, a, b, c, d) &&
  sideOf(a, b, c) * sideOf(a, b, d) <= 0 &&
  sideOf(c, d, a) * sideOf(c, d, b) <= 0;

/** Whether the ways from a shared end to `p` and to `q` go in the same direction. */
const foldsBack = (end: LonLat, p: LonLat, q: LonLat) =>
  sideOf(end, p, q) === 0 &&
  (p[0] - end[0]) * (q[0] - end[0]) + (p[1] - end[1]) * (q[1] - end[1]) > 0;

/**
 * Whether the segments at two places of a line of whole positions, the first place before the second,
 * meet other than where one goes on into the other. No segment may be without length.
 */
export function segmentsMeet(line: readonly LonLat[], first: number, second: number): boolean {
  const [a, b] = [line[first] as LonLat, line[first + 1] as LonLat];
  const [c, d] = [line[second] as LonLat, line[second + 1] as LonLat];
  if (second === first + 1) return foldsBack(b, a, d);
  const closes = first === 0 && second === line.length - 2 && same(a, d);
  return closes ? foldsBack(a, b, c) : meet(a, b, c, d);
}

const places = ({ from, to }: SegmentRange, line: readonly LonLat[]) =>
  Array.from({ length: Math.max(0, Math.min(to, line.length - 1) - from) }, (_, n) => from + n);

/** Whether one of these segments has no length. */
export function isDoubled(line: readonly LonLat[], segments: SegmentRange): boolean {
  return places(segments, line).some((place) => {
    const [from, to] = line.slice(place, place + 2).map(wholePosition);
    return from !== undefined && to !== undefined && same(from, to);
  });
}

/**
 * Whether one of these segments crosses, touches or overlaps another of the line, in the plane of
 * longitude and latitude; a line may end where it begins. Time grows with the line's length, for
 * each of the segments. No segment of the line may be without length.
 */
export function meetsItself(line: readonly LonLat[], segments: SegmentRange): boolean {
  const whole = line.map(wholePosition);
  const others = whole.length - 1;
  return places(segments, line).some((place) => {
    for (let other = 0; other < others; other += 1) {
      if (other === place) continue;
      if (segmentsMeet(whole, Math.min(place, other), Math.max(place, other))) return true;
    }
    return false;
  });
}
