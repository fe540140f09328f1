import type { LonLat } from '../model/common';
import { greatestDepthMetres } from './depth';
import type { LineIndex } from './line-index';
import { measureLine, pointAlong } from './line-length';
import { type Piece, pieceBetween } from './piece';
import type { Side } from './side-of-line';
import { sidesOfRoute } from './sides-of-route';

/** Where a route changes the side of the lines. */
export interface Crossing {
  measureMetres: number;
  position: LonLat;
  /** The side that the route leaves, and the one it comes to. */
  from: Side;
  to: Side;
}

/** A stretch of a route on one side of the lines. */
export interface SidedPiece extends Piece {
  side: Side;
}

/** A piece beyond the lines with the greatest distance of any of its positions from them. */
export interface PieceBeyond extends SidedPiece {
  greatestDepthMetres: number;
}

/**
 * All crossings of a route with the lines, in order. Where the route runs along a line before it
 * leaves to the other side, the crossing is where it comes to the line; a mere touch is none.
 */
export function cutByLine(route: readonly LonLat[], index: LineIndex): Crossing[] {
  const measures = measureLine(route);
  const crossings: Crossing[] = [];
  let last: { side: Side; toMetres: number } | undefined;
  for (const { side, fromMetres, toMetres } of sidesOfRoute(route, index)) {
    if (side === 'on') continue;
    if (last && last.side !== side) {
      const measureMetres = Math.min(last.toMetres, fromMetres);
      const position = pointAlong(route, measureMetres, measures);
      crossings.push({ measureMetres, position, from: last.side, to: side });
    }
    last = { side, toMetres };
  }
  return crossings;
}

/** The whole route as pieces left of, right of and on the lines, in order. */
export function piecesBySide(route: readonly LonLat[], index: LineIndex): SidedPiece[] {
  const measures = measureLine(route);
  return sidesOfRoute(route, index).map(({ side, fromMetres, toMetres }) => ({
    ...pieceBetween(route, measures, fromMetres, toMetres),
    side,
  }));
}

/** The pieces of a route on one side of the lines, in order. */
export function piecesBeyond(
  route: readonly LonLat[],
  index: LineIndex,
  side: Side,
): PieceBeyond[] {
  return piecesBySide(route, index)
    .filter((piece) => piece.side === side)
    .map((piece) => ({
      ...piece,
      greatestDepthMetres: greatestDepthMetres(piece.positions, index),
    }));
}
