import type { LonLat } from '../model/common';
import { geodesicDistanceMetres } from './ellipsoid';
import { indexLine, type LineIndex } from './line-index';
import { nearest } from './nearest';
import { chordsWithin, nearestChords } from './nearest-chords';
import { positionOnChord } from './nearest-foot';
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
 * The shortest distance in metres between two sets of lines: 0 at a place where they meet, the first
 * along `a`. Areas count by their rings. Where they do not meet, the nearest places are an end of a
 * chord and its foot on the other set.
 * @throws RangeError if either set has no position
 */
export function distanceBetween(a: Lines, b: Lines): Approach {
  const first = 'tree' in a ? a : indexLine(a);
  const second = 'tree' in b ? b : indexLine(b);
  const { metres, from } = nearestChords(first, second);
  if (metres > 0) return polish(first, second, from);
  const meeting = firstMeeting(first, second) ?? from;
  return { distanceMetres: 0, from: meeting, to: meeting };
}

/** How much nearer frames may make something that lies far out. */
const FRAME_MARGIN = 1.00001;

/** The shortest distance of two indexes where it is less than some metres, else null. */
export function distanceWithin(
  first: LineIndex,
  second: LineIndex,
  metres: number,
): Approach | null {
  const found = chordsWithin(first, second, FRAME_MARGIN * metres);
  if (!found) return null;
  const approach =
    found.metres > 0 ? polish(first, second, found.from) : distanceBetween(first, second);
  return approach.distanceMetres < metres ? approach : null;
}

function firstMeeting(first: LineIndex, second: LineIndex): LonLat | null {
  const { ends } = first;
  for (let chord = 0; chord < first.chordCount; chord++) {
    const [x0, y0] = positionOnChord(first, chord, 0);
    const fractions = cutFractions(
      second,
      x0,
      y0,
      ends[4 * chord + 2] as number,
      ends[4 * chord + 3] as number,
    );
    if (fractions.length > 0) return positionOnChord(first, chord, Math.min(...fractions));
  }
  return null;
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
