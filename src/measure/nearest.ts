import type { LonLat } from '../model/common';
import { latitudeReach, longitudeReach } from './degree-box';
import { geodesicDistanceMetres } from './ellipsoid';
import type { LineIndex } from './line-index';
import { writeMetres } from './local-frame';
import { segmentLengthMetres } from './segment-length';

/** The place on indexed lines that is nearest to a point. */
export interface Nearest {
  distanceMetres: number;
  position: LonLat;
  /** Which line, which of its segments, and the metres from that line's start. */
  line: number;
  segment: number;
  measureMetres: number;
}

/** A foot on one chord: the fraction of the chord and the distance in the frame of the point. */
export interface Foot {
  chord: number;
  fraction: number;
  distanceMetres: number;
}

/** Where on the lines a point lies nearest. The distance is the geodesic's. */
export function nearest(index: LineIndex, point: LonLat): Nearest {
  const { chord, fraction } = nearestFoot(index, point);
  const position = positionOnChord(index, chord, fraction);
  const [x, y] = position;
  const { ends, measures } = index;
  return {
    distanceMetres: geodesicDistanceMetres(point, position),
    position,
    line: index.lineOf[chord] ?? 0,
    segment: index.segmentOf[chord] ?? 0,
    measureMetres:
      fraction === 1
        ? (measures[2 * chord + 1] ?? 0)
        : (measures[2 * chord] ?? 0) +
          segmentLengthMetres(ends[4 * chord] ?? 0, ends[4 * chord + 1] ?? 0, x, y),
  };
}

/** A position on the lines: which line, and metres from its start. */
export interface Location {
  line: number;
  measureMetres: number;
  position: LonLat;
}

/** Snaps a point to the lines. */
export function locate(index: LineIndex, point: LonLat): Location {
  const { line, measureMetres, position } = nearest(index, point);
  return { line, measureMetres, position };
}

/** Distance in metres from a point to the lines, in the point's frame: true to 2e-6 at 300 km. */
export function distanceToLines(index: LineIndex, point: LonLat): number {
  return nearestFoot(index, point).distanceMetres;
}

/** The longitude and latitude at a fraction of a chord. */
export function positionOnChord({ ends }: LineIndex, chord: number, fraction: number): LonLat {
  const x0 = ends[4 * chord] ?? 0;
  const y0 = ends[4 * chord + 1] ?? 0;
  const x1 = ends[4 * chord + 2] ?? 0;
  const y1 = ends[4 * chord + 3] ?? 0;
  if (fraction === 1) return [x1, y1];
  return [x0 + fraction * (x1 - x0), y0 + fraction * (y1 - y0)];
}

/**
 * The nearest chord: a first chord by its box gives a bound in metres; of all chords with a box
 * within that bound each is measured in the azimuthal frame of the point.
 */
export function nearestFoot(index: LineIndex, [longitude, latitude]: LonLat): Foot {
  const [seed = 0] = index.tree.neighbors(longitude, latitude * index.stretch, 1);
  const best: Foot = { chord: seed, fraction: 0, distanceMetres: Number.POSITIVE_INFINITY };
  refine(index, longitude, latitude, seed, best);
  const reachX = longitudeReach(latitude, best.distanceMetres);
  const reachY = latitudeReach(best.distanceMetres);
  index.tree.search(
    longitude - reachX,
    (latitude - reachY) * index.stretch,
    longitude + reachX,
    (latitude + reachY) * index.stretch,
    (chord) => {
      if (chord !== seed) refine(index, longitude, latitude, chord, best);
      return false;
    },
  );
  return best;
}

const scratch = new Float64Array(4);

/** Takes a chord's foot over into `best` if it is nearer to the point. */
function refine(
  { ends }: LineIndex,
  longitude: number,
  latitude: number,
  chord: number,
  best: Foot,
): void {
  const at = 4 * chord;
  writeMetres(longitude, latitude, ends[at] as number, ends[at + 1] as number, scratch, 0);
  writeMetres(longitude, latitude, ends[at + 2] as number, ends[at + 3] as number, scratch, 2);
  const x0 = scratch[0] as number;
  const y0 = scratch[1] as number;
  const deltaX = (scratch[2] as number) - x0;
  const deltaY = (scratch[3] as number) - y0;
  const length2 = deltaX * deltaX + deltaY * deltaY;
  const along = length2 > 0 ? -(x0 * deltaX + y0 * deltaY) / length2 : 0;
  const fraction = along < 0 ? 0 : along > 1 ? 1 : along;
  const x = x0 + fraction * deltaX;
  const y = y0 + fraction * deltaY;
  const distance = Math.sqrt(x * x + y * y);
  if (distance >= best.distanceMetres) return;
  best.chord = chord;
  best.fraction = fraction;
  best.distanceMetres = distance;
}
