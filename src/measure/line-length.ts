import type { LonLat } from '../model/common';
import { heldByOne } from './held';
import { beforeMove } from './moved-line';
import { fractionAtMetres, segmentLengthMetres } from './segment-length';

/** Length in metres of a line whose segments are straight in longitude and latitude. */
export function lineLengthMetres(positions: readonly LonLat[]): number {
  return measureLine(positions).at(-1) ?? 0;
}

/**
 * Metres from the line's start to each of its positions. They are held for as long as the very same
 * array is, so positions may not be changed in place.
 */
export const measureLine: (positions: readonly LonLat[]) => Float64Array = heldByOne(newMeasures);

function newMeasures(positions: readonly LonLat[]): Float64Array {
  const measures = new Float64Array(positions.length);
  const before = beforeMove(positions);
  if (!before) return addMeasures(measures, positions, 1, positions.length);
  // The line before is measured; what follows the moved part is as long as it was.
  const known = measureLine(before.line);
  measures.set(known.subarray(0, before.first));
  const tail = positions.length - before.last;
  const end = Math.min(tail + 1, positions.length);
  addMeasures(measures, positions, Math.max(1, before.first), end);
  const shift = known.length - positions.length;
  const by = (measures[tail] as number) - (known[tail + shift] as number);
  for (let at = end; at < positions.length; at++) measures[at] = (known[at + shift] as number) + by;
  return measures;
}

function addMeasures(
  measures: Float64Array,
  positions: readonly LonLat[],
  from: number,
  to: number,
): Float64Array {
  for (let at = from; at < to; at++) {
    const from = positions[at - 1] as LonLat;
    const end = positions[at] as LonLat;
    measures[at] =
      (measures[at - 1] as number) + segmentLengthMetres(from[0], from[1], end[0], end[1]);
  }
  return measures;
}

/**
 * The position at some metres along a line, held within its ends.
 * @param measures `measureLine(positions)`, where the caller has it
 * @throws RangeError if the line has no position
 */
export function pointAlong(
  positions: readonly LonLat[],
  metres: number,
  measures: Float64Array = measureLine(positions),
): LonLat {
  const first = positions[0];
  if (!first) throw new RangeError('a line needs at least one position');
  const at = segmentAt(measures, metres);
  const start = positions[at] as LonLat;
  const end = positions[at + 1] ?? first;
  const from = measures[at] as number;
  const to = measures[at + 1] ?? from;
  if (metres <= from) return [start[0], start[1]];
  if (metres >= to) return [end[0], end[1]];
  const t = fractionAtMetres(start, end, to - from, metres - from);
  return [start[0] + t * (end[0] - start[0]), start[1] + t * (end[1] - start[1])];
}

/**
 * The part of a line between two measures in metres, held within its ends, with every position
 * of the line in between. Reversed where `toMetres` is the smaller.
 */
export function sliceLine(
  positions: readonly LonLat[],
  fromMetres: number,
  toMetres: number,
  measures: Float64Array = measureLine(positions),
): LonLat[] {
  if (toMetres < fromMetres) return sliceLine(positions, toMetres, fromMetres, measures).reverse();
  const slice: LonLat[] = [pointAlong(positions, fromMetres, measures)];
  const last = positions.length - 1;
  for (let at = segmentAt(measures, fromMetres) + 1; at < last; at++) {
    if ((measures[at] as number) >= toMetres) break;
    slice.push(positions[at] as LonLat);
  }
  slice.push(pointAlong(positions, toMetres, measures));
  return slice;
}

/** Index of the last segment that starts at or before the measure. */
export function segmentAt(measures: Float64Array, metres: number): number {
  let low = 0;
  let high = Math.max(0, measures.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((measures[middle] as number) <= metres) low = middle;
    else high = middle - 1;
  }
  return low;
}
