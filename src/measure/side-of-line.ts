import type { LonLat } from '../model/common';
import type { LineIndex } from './line-index';
import { writeMetres } from './local-frame';
import { type Foot, nearestFoot } from './nearest-foot';
import { type Ends, isOnLines } from './touch';

/** The side of directed lines, looking along their direction; `on` within a micrometre. */
export type Side = 'left' | 'right' | 'on';

/** A chord bends off its segment by less than this in the frames that distances are taken in. */
const BEND_METRES = 0.02;

/**
 * The side of the nearest directed line on which a point lies. Where the nearest place is a vertex,
 * the two chords that meet there decide by the sum of their unit normals (Bærentzen and Aanæs 2005,
 * Signed Distance Computation Using the Angle Weighted Pseudonormal); beyond a line's open end the
 * end's chord is prolonged.
 * @param foot `nearestFoot(index, point)`, where the caller has it
 */
export function sideOf(
  index: LineIndex,
  point: LonLat,
  foot: Foot = nearestFoot(index, point),
): Side {
  if (foot.distanceMetres <= BEND_METRES && isOnLines(index, point)) return 'on';
  const turn = atVertex(index, foot)
    ? turnAtVertex(index, foot, point)
    : turnAtChord(index, foot.chord, point);
  return turn > 0 ? 'left' : turn < 0 ? 'right' : 'on';
}

function atVertex({ next, previous }: LineIndex, { chord, fraction }: Foot): boolean {
  if (fraction === 0) return (previous[chord] as number) >= 0;
  return fraction === 1 && (next[chord] as number) >= 0;
}

/** Twice the signed area of chord and point in degrees: exact for segments straight in degrees. */
function turnAtChord({ ends }: LineIndex, chord: number, [x, y]: LonLat): number {
  const x0 = ends[4 * chord] as number;
  const y0 = ends[4 * chord + 1] as number;
  const deltaX = (ends[4 * chord + 2] as number) - x0;
  const deltaY = (ends[4 * chord + 3] as number) - y0;
  return deltaX * (y - y0) - deltaY * (x - x0);
}

function turnAtVertex(index: LineIndex, { chord, fraction }: Foot, point: LonLat): number {
  const { ends, previous, next } = index;
  const [before, after] = (fraction === 0 ? [previous[chord], chord] : [chord, next[chord]]) as [
    number,
    number,
  ];
  const frame = new Float64Array(6);
  const [x0, y0, toX, toY] = ends.subarray(4 * after) as unknown as Ends;
  const [fromX, fromY] = ends.subarray(4 * before) as unknown as Ends;
  writeMetres(x0, y0, fromX, fromY, frame, 0);
  writeMetres(x0, y0, toX, toY, frame, 2);
  writeMetres(x0, y0, point[0], point[1], frame, 4);
  const [beforeX, beforeY, afterX, afterY, x, y] = frame as unknown as [...Ends, number, number];
  const inward = Math.hypot(beforeX, beforeY);
  const outward = Math.hypot(afterX, afterY);
  const directionX = afterX / outward - beforeX / inward;
  const directionY = afterY / outward - beforeY / inward;
  return directionX * y - directionY * x;
}
