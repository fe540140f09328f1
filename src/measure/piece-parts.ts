import type { LonLat } from '../model/common';
import type { Part } from '../model/measured';
import { isDecidable } from './bounds';
import { heldByTwo } from './held';
import type { Interval } from './intervals';
import { subtractIntervals, totalMetres, unionIntervals } from './intervals';
import { measureLine } from './line-length';
import { type Piece, pieceBetween } from './piece';

/** Stretches of one route: those inside (or beyond), and those so near an edge that they may be either. */
export interface RouteStretches {
  route: readonly LonLat[];
  inside: readonly Interval[];
  nearEdge: readonly Interval[];
}

/** Metres that lie inside; less and plus what is so near an edge that it may be either. */
export function totalsOf(stretches: readonly RouteStretches[]) {
  const sum = (of: (each: RouteStretches) => Interval[]) =>
    stretches.reduce((total, each) => total + totalMetres(of(each)), 0);
  return {
    value: sum(({ inside }) => [...inside]),
    low: sum(({ inside, nearEdge }) => subtractIntervals(inside, nearEdge)),
    high: sum(({ inside, nearEdge }) => unionIntervals([...inside, ...nearEdge])),
  };
}

/** One part for each piece inside: its low is what is not near an edge, its high what adjoins. */
export function piecePart(
  id: string,
  at: number,
  { route, inside, nearEdge }: RouteStretches,
): Part {
  const interval = inside[at];
  if (!interval) throw new RangeError(`The route has no piece ${at}`);
  const piece = heldPiece(route, interval);
  const value = piece.lengthMetres;
  const low = totalMetres(subtractIntervals([interval], nearEdge));
  const high = value + totalMetres(adjoining(at, inside, nearEdge));
  return {
    id,
    value,
    unit: 'm',
    low,
    high,
    decidable: isDecidable(value, low, high),
    from: piece.from,
    to: piece.to,
    geometry: { type: 'LineString', coordinates: piece.positions },
  };
}

const heldPiece = heldByTwo(
  (route: readonly LonLat[], { fromMetres, toMetres }: Interval): Piece =>
    pieceBetween(route, measureLine(route), fromMetres, toMetres),
);

/** What is near an edge next to a piece, up to half-way to the pieces before and after it. */
function adjoining(
  at: number,
  inside: readonly Interval[],
  nearEdge: readonly Interval[],
): Interval[] {
  const own = inside[at] as Interval;
  const middle = (a?: Interval, b?: Interval, otherwise = 0) =>
    a && b ? (a.toMetres + b.fromMetres) / 2 : otherwise;
  const from = middle(inside[at - 1], own, Number.NEGATIVE_INFINITY);
  const to = middle(own, inside[at + 1], Number.POSITIVE_INFINITY);
  return unionIntervals([own, ...nearEdge])
    .filter(({ fromMetres, toMetres }) => fromMetres <= own.fromMetres && toMetres >= own.toMetres)
    .map(({ fromMetres, toMetres }) => ({
      fromMetres: Math.max(fromMetres, from),
      toMetres: Math.min(toMetres, to),
    }))
    .flatMap((whole) => subtractIntervals([whole], [own]));
}
