import type { LonLat } from '../model/common';
import { geodesicDistanceMetres } from './ellipsoid';
import type { LineIndex } from './line-index';
import { writeMetres } from './local-frame';
import { type Foot, nearestFoot, positionOnChord } from './nearest-foot';
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

/** Up to this distance that in the point's frame is the geodesic's to 0.3 µm. */
const FRAME_METRES = 2000;

/**
 * Where on the lines a point lies nearest. The distance is the geodesic's.
 * @param foot `nearestFoot(index, point)`, where the caller has it
 */
export function nearest(index: LineIndex, point: LonLat, foot?: Foot): Nearest {
  const { chord, fraction, distanceMetres } = foot ?? nearestFoot(index, point);
  const position = positionOnChord(index, chord, fraction);
  return {
    distanceMetres:
      distanceMetres < FRAME_METRES
        ? frameDistance(point, position)
        : geodesicDistanceMetres(point, position),
    position,
    line: index.lineOf[chord] as number,
    segment: index.segmentOf[chord] as number,
    measureMetres: measureAt(index, chord, fraction, position),
  };
}

/** Metres from a line's start to a position on one of its chords; at the chord's end just its measure. */
function measureAt(
  { ends, measures }: LineIndex,
  chord: number,
  fraction: number,
  [x, y]: LonLat,
): number {
  if (fraction === 1) return measures[2 * chord + 1] as number;
  const [x0, y0] = [ends[4 * chord] as number, ends[4 * chord + 1] as number];
  return (measures[2 * chord] as number) + segmentLengthMetres(x0, y0, x, y);
}

const place = new Float64Array(2);

/** The distance of two positions in the frame of the first. */
function frameDistance(point: LonLat, position: LonLat): number {
  writeMetres(point[0], point[1], position[0], position[1], place, 0);
  return Math.hypot(place[0] as number, place[1] as number);
}

/** Distance in metres from a point to the lines, in the point's frame: true to 2e-6 at 300 km. */
export function distanceToLines(index: LineIndex, point: LonLat): number {
  return nearestFoot(index, point).distanceMetres;
}
