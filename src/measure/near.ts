import type { LonLat } from '../model/common';
import { capsuleInterval } from './capsule';
import { latitudeReach, longitudeReach } from './degree-box';
import { heldByTwo } from './held';
import { type Interval, totalMetres, unionIntervals } from './intervals';
import { CHORD_METRES, type LineIndex, segmentsWithin } from './line-index';
import { measureLine, pointAlong, segmentAt } from './line-length';
import { writeMetres } from './local-frame';
import { distanceToLines } from './nearest';
import { segmentLengthMetres } from './segment-length';

/**
 * The stretches of a route within a distance of the lines, in metres along the route, disjoint and
 * in order. A stretch is taken or left whole where the distance at its middle decides it; what
 * remains is cut exactly, in a local frame, against the chords within reach.
 * @param part the part of the route to ask, in metres along it
 */
export function intervalsNear(
  route: readonly LonLat[],
  index: LineIndex,
  distanceMetres: number,
  part: Interval = { fromMetres: 0, toMetres: measureLine(route).at(-1) ?? 0 },
): Interval[] {
  const measures = measureLine(route);
  const profile = heldProfile(route, index);
  const found: Interval[] = [];
  const visit = (fromMetres: number, toMetres: number): void => {
    const half = (toMetres - fromMetres) / 2;
    const away = awayAt(profile, route, index, fromMetres + half);
    if (away - half > distanceMetres) return;
    if (away + half <= distanceMetres) {
      found.push({ fromMetres, toMetres });
      return;
    }
    const cut = splitMetres(measures, fromMetres, toMetres);
    if (cut === null)
      addExact(found, route, measures, { fromMetres, toMetres }, index, distanceMetres);
    else {
      visit(fromMetres, cut);
      visit(cut, toMetres);
    }
  };
  if (part.toMetres > part.fromMetres) visit(part.fromMetres, part.toMetres);
  return unionIntervals(found);
}

/** How far places of a route lie from lines, by their metres from its start: for every distance alike. */
type Profile = Map<number, number>;

const heldProfile = heldByTwo((_route: readonly LonLat[], _index: LineIndex): Profile => new Map());

function awayAt(
  profile: Profile,
  route: readonly LonLat[],
  index: LineIndex,
  metres: number,
): number {
  const away = profile.get(metres) ?? distanceToLines(index, pointAlong(route, metres));
  profile.set(metres, away);
  return away;
}

/** Metres of a route within a distance of the lines. */
export function lengthNearMetres(
  route: readonly LonLat[],
  index: LineIndex,
  distanceMetres: number,
): number {
  return totalMetres(intervalsNear(route, index, distanceMetres));
}

/** A position of the route to cut at, next to the middle; the middle of a long segment; else null. */
function splitMetres(measures: Float64Array, from: number, to: number): number | null {
  const middle = (from + to) / 2;
  const at = segmentAt(measures, middle);
  const before = measures[at] as number;
  if (before > from) return before;
  const after = measures[at + 1] as number;
  if (after < to) return after;
  return to - from > CHORD_METRES ? middle : null;
}

/** Adds the exact intervals of a stretch that lies on one segment and is at most a chord long. */
function addExact(
  found: Interval[],
  route: readonly LonLat[],
  measures: Float64Array,
  { fromMetres, toMetres }: Interval,
  index: LineIndex,
  distanceMetres: number,
): void {
  const a = pointAlong(route, fromMetres, measures);
  const b = pointAlong(route, toMetres, measures);
  const [x, y]: LonLat = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const frame = new Float64Array(8);
  writeMetres(x, y, a[0], a[1], frame, 0);
  writeMetres(x, y, b[0], b[1], frame, 2);
  for (const chord of chordsWithin(index, a, b, distanceMetres)) {
    const [start, end] = [4 * chord, 4 * chord + 2];
    writeMetres(x, y, index.ends[start] as number, index.ends[start + 1] as number, frame, 4);
    writeMetres(x, y, index.ends[end] as number, index.ends[end + 1] as number, frame, 6);
    const part = capsuleInterval(frame, distanceMetres);
    if (part) {
      found.push({
        fromMetres: fromMetres + metresAt(a, b, part[0]),
        toMetres: fromMetres + metresAt(a, b, part[1]),
      });
    }
  }
}

function metresAt(a: LonLat, b: LonLat, fraction: number): number {
  const x = a[0] + fraction * (b[0] - a[0]);
  const y = a[1] + fraction * (b[1] - a[1]);
  return segmentLengthMetres(a[0], a[1], x, y);
}

function chordsWithin(index: LineIndex, a: LonLat, b: LonLat, metres: number): number[] {
  const reachX = longitudeReach(Math.max(Math.abs(a[1]), Math.abs(b[1])), metres);
  const reachY = latitudeReach(metres);
  return segmentsWithin(index, [
    Math.min(a[0], b[0]) - reachX,
    Math.min(a[1], b[1]) - reachY,
    Math.max(a[0], b[0]) + reachX,
    Math.max(a[1], b[1]) + reachY,
  ]);
}
