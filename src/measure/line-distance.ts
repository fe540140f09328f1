import type { LonLat } from '../model/common';
import { latitudeReach, longitudeReach } from './degree-box';
import { geodesicDistanceMetres } from './ellipsoid';
import { indexLine, type LineIndex, segmentsWithin } from './line-index';
import { nearest, nearestFoot, positionOnChord } from './nearest';
import { cutFractions } from './route-cuts';

/** The shortest distance of two sets of lines, with the two places nearest to each other. */
export interface Approach {
  distanceMetres: number;
  from: LonLat;
  to: LonLat;
}

/** Lines, a point as a line of one position among them, or their index where the caller has it. */
export type Lines = readonly (readonly LonLat[])[] | LineIndex;

/**
 * The shortest distance in metres between two sets of lines: 0 at a place where they meet. Areas
 * count by their rings. The nearest places are an end of a chord and its foot on the other set, so
 * every end of a chord is asked for its foot, unless the box of the chord shows that it is too far.
 * @throws RangeError if either set has no position
 */
export function distanceBetween(a: Lines, b: Lines): Approach {
  const first = 'tree' in a ? a : indexLine(a);
  const second = 'tree' in b ? b : indexLine(b);
  const best = { metres: Number.POSITIVE_INFINITY, from: [0, 0] as LonLat, to: [0, 0] as LonLat };
  const meeting = improve(first, second, best) ?? improve(second, first, best, true);
  if (meeting) return { distanceMetres: 0, from: meeting, to: meeting };
  return polish(first, second, best.from);
}

interface Best {
  metres: number;
  from: LonLat;
  to: LonLat;
}

/**
 * Asks the chords of one set for their feet on the other; returns a place where the two meet. A
 * distance changes by at most a metre per metre, so chords that follow too closely on one that lies
 * far off are passed over. The first round takes few chords, so that a good bound is found early.
 */
function improve(asked: LineIndex, index: LineIndex, best: Best, swapped = false): LonLat | null {
  const stride = Math.ceil(Math.sqrt(asked.chordCount));
  for (let chord = 0; chord < asked.chordCount; chord += stride) {
    askEnd(asked, index, chord, 0, best, swapped);
  }
  let passUntil = 0;
  for (let chord = 0; chord < asked.chordCount; chord++) {
    const start = asked.measures[2 * chord] ?? 0;
    if (asked.lineOf[chord] !== asked.lineOf[chord - 1]) passUntil = 0;
    if ((asked.measures[2 * chord + 1] ?? 0) < passUntil) continue;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = asked.ends.subarray(4 * chord, 4 * chord + 4);
    if (!anythingWithin(index, [x0, y0, x1, y1], best.metres)) continue;
    const [fraction] = cutFractions(index, x0, y0, x1, y1);
    if (fraction !== undefined) return positionOnChord(asked, chord, fraction);
    const away = askEnd(asked, index, chord, 0, best, swapped);
    askEnd(asked, index, chord, 1, best, swapped);
    passUntil = start + (away - best.metres) * FRAME_MARGIN;
  }
  return null;
}

/** Distances in frames are true to 1e-5 as far as lines lie; a little less is passed over. */
const FRAME_MARGIN = 0.999;

/** Takes one end of a chord and its foot over if they are nearer; returns the end's distance. */
function askEnd(
  asked: LineIndex,
  index: LineIndex,
  chord: number,
  fraction: 0 | 1,
  best: Best,
  swapped: boolean,
): number {
  const end = positionOnChord(asked, chord, fraction);
  const foot = nearestFoot(index, end);
  if (foot.distanceMetres < best.metres) {
    const position = positionOnChord(index, foot.chord, foot.fraction);
    best.metres = foot.distanceMetres;
    best.from = swapped ? position : end;
    best.to = swapped ? end : position;
  }
  return foot.distanceMetres;
}

function anythingWithin(
  index: LineIndex,
  [x0, y0, x1, y1]: [number, number, number, number],
  metres: number,
): boolean {
  if (metres === Number.POSITIVE_INFINITY) return true;
  const reachX = longitudeReach(Math.max(Math.abs(y0), Math.abs(y1)), metres);
  const reachY = latitudeReach(metres);
  return (
    segmentsWithin(index, [
      Math.min(x0, x1) - reachX,
      Math.min(y0, y1) - reachY,
      Math.max(x0, x1) + reachX,
      Math.max(y0, y1) + reachY,
    ]).length > 0
  );
}

/** Goes to and fro between the sets until the distance stays: frames are least true far out. */
function polish(first: LineIndex, second: LineIndex, start: LonLat): Approach {
  let from = start;
  let to = nearest(second, from).position;
  let distanceMetres = geodesicDistanceMetres(from, to);
  for (let round = 0; round < 5; round++) {
    const nearer = nearest(first, to);
    if (nearer.distanceMetres >= distanceMetres - 1e-6) break;
    from = nearer.position;
    to = nearest(second, from).position;
    distanceMetres = geodesicDistanceMetres(from, to);
  }
  return { distanceMetres, from, to };
}
