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

/** Asks the chords of `asked` that lie within the best so far; returns a place where they meet. */
function improve(asked: LineIndex, index: LineIndex, best: Best, swapped = false): LonLat | null {
  for (const chord of strided(asked.chordCount)) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = asked.ends.subarray(4 * chord, 4 * chord + 4);
    if (!anythingWithin(index, [x0, y0, x1, y1], best.metres)) continue;
    const [fraction] = cutFractions(index, x0, y0, x1, y1);
    if (fraction !== undefined) return positionOnChord(asked, chord, fraction);
    for (const end of [
      [x0, y0],
      [x1, y1],
    ] as LonLat[]) {
      const foot = nearestFoot(index, end);
      if (foot.distanceMetres >= best.metres) continue;
      best.metres = foot.distanceMetres;
      const position = positionOnChord(index, foot.chord, foot.fraction);
      best.from = swapped ? position : end;
      best.to = swapped ? end : position;
    }
  }
  return null;
}

/** Every chord once, in strides, so that a good bound is found early. */
function* strided(count: number): Generator<number> {
  const stride = Math.max(1, Math.floor(Math.sqrt(count)));
  for (let start = 0; start < stride; start++) {
    for (let chord = start; chord < count; chord += stride) yield chord;
  }
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
