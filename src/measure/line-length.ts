import type { LonLat } from '../model/common';
import { beforeMove } from './moved-line';
import { fractionAtMetres, segmentLengthMetres } from './segment-length';

/** Length in metres of a line whose segments are straight in longitude and latitude. */
export function lineLengthMetres(positions: readonly LonLat[]): number {
  return measureLine(positions).at(-1) ?? 0;
}

const held = new WeakMap<readonly LonLat[], Float64Array>();

/**
 * Metres from the line's start to each of its positions. They are held for as long as the very same
 * array is, so positions may not be changed in place.
 */
export function measureLine(positions: readonly LonLat[]): Float64Array {
  const known = held.get(positions);
  if (known) return known;
  const measures = newMeasures(positions);
  held.set(positions, measures);
  return measures;
}

function newMeasures(positions: readonly LonLat[]): Float64Array {
  const measures = new Float64Array(positions.length);
  const before = beforeMove(positions);
  if (!before || before.first === 0) return addMeasures(measures, positions, 1, positions.length);
  // The line before is measured; what follows the moved part is as long as it was.
  const known = measureLine(before.line);
  const tail = positions.length - before.last;
  measures.set(known.subarray(0, before.first));
  addMeasures(measures, positions, before.first, Math.min(tail + 1, positions.length));
  const shift = tail - (known.length - before.last);
  const by = (measures[tail] ?? 0) - (known[tail - shift] ?? 0);
  for (let at = tail + 1; at < measures.length; at++) measures[at] = (known[at - shift] ?? 0) + by;
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
    measures[at] = (measures[at - 1] ?? 0) + segmentLengthMetres(from[0], from[1], end[0], end[1]);
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
  const start = positions[at] ?? first;
  const end = positions[at + 1] ?? start;
  const from = measures[at] ?? 0;
  const length = (measures[at + 1] ?? from) - from;
  if (metres <= from) return [start[0], start[1]];
  if (metres >= from + length) return [end[0], end[1]];
  const t = fractionAtMetres(start, end, length, metres - from);
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
  for (let at = segmentAt(measures, fromMetres) + 1; at < positions.length; at++) {
    const measure = measures[at] ?? 0;
    if (measure >= toMetres) break;
    if (measure > fromMetres) slice.push(positions[at] as LonLat);
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
    if ((measures[middle] ?? 0) <= metres) low = middle;
    else high = middle - 1;
  }
  return low;
}
