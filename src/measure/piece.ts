import type { LonLat } from '../model/common';
import { sliceLine } from './line-length';

/** A stretch of a line. Measures in metres from the line's start. */
export interface Piece {
  fromMetres: number;
  toMetres: number;
  lengthMetres: number;
  from: LonLat;
  to: LonLat;
  positions: LonLat[];
}

/** The piece of a line between two measures. `measures` is `measureLine(line)`. */
export function pieceBetween(
  line: readonly LonLat[],
  measures: Float64Array,
  fromMetres: number,
  toMetres: number,
): Piece {
  const positions = sliceLine(line, fromMetres, toMetres, measures);
  const from = positions[0] as LonLat;
  const to = positions[positions.length - 1] as LonLat;
  return { fromMetres, toMetres, lengthMetres: toMetres - fromMetres, from, to, positions };
}
