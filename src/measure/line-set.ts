import type { LonLat } from '../model/common';
import { heldByOne, heldByTwo } from './held';
import { byPoint, footStayed, heldFoot } from './held-foot';
import { type Interval, unionIntervals } from './intervals';
import { type Approach, distanceBetween, distanceWithin } from './line-distance';
import type { IndexChange, LineIndex } from './line-index';
import { intervalsNear } from './near';
import { askedAgain, routeNearChange } from './near-change';
import { type Nearest, nearest } from './nearest';
import { isOnChords } from './touch';

/**
 * Lines indexed one by one: what is asked of them is asked of each and put together, so that answers
 * are held for those that stay when one of them moves. Never empty.
 */
export type LineSet = readonly LineIndex[];

/** Where on lines a point lies nearest, and how far away that is. */
export type NearPlace = Pick<Nearest, 'distanceMetres' | 'position'>;

/** By index, since points stay and lines move. */
const heldNearest = heldByOne((index: LineIndex) => byPoint<NearPlace>(index));

function nearestTo(index: LineIndex, point: LonLat): NearPlace {
  const held = heldNearest(index);
  const found = held.get(point) ?? nearestPlace(index, point);
  held.set(point, found);
  return found;
}

function nearestPlace(index: LineIndex, point: LonLat): NearPlace {
  const { change } = index;
  if (change && footStayed(index, change, point)) return nearestTo(change.before, point);
  return nearest(index, point, heldFoot(index, point));
}

/** `distanceBetween`, held for as long as both indexes are. */
const heldDistance: (a: LineIndex, b: LineIndex) => Approach = heldByTwo(
  (a: LineIndex, b: LineIndex) => (b.change && distanceAfter(a, b.change)) ?? distanceBetween(a, b),
);

/**
 * The distance to a line that moved: what stayed of it is as far as before, unless it was what is
 * gone that was nearest; null then.
 */
function distanceAfter(a: LineIndex, { before, was, part }: IndexChange): Approach | null {
  const known = heldDistance(a, before);
  if (known.distanceMetres === 0 || isOnChords(before, was, known.to)) return null;
  return distanceWithin(a, part, known.distanceMetres) ?? known;
}

/** Where on the lines a point lies nearest: the first of equals. */
export function nearestOf(lines: LineSet, point: LonLat): NearPlace {
  let best: NearPlace | undefined;
  for (const index of lines) {
    const found = nearestTo(index, point);
    if (!best || found.distanceMetres < best.distanceMetres) best = found;
  }
  if (!best) throw new RangeError('there is no line');
  return best;
}

/** The shortest distance of two sets of lines, with the two places; the first of equals. */
export function distanceOf(a: LineSet, b: LineSet): Approach {
  let best: Approach | undefined;
  for (const from of a) {
    for (const to of b) {
      const found = heldDistance(from, to);
      if (!best || found.distanceMetres < best.distanceMetres) best = found;
    }
  }
  if (!best) throw new RangeError('there is no line');
  return best;
}

const heldIntervals = heldByTwo((_route: readonly LonLat[], _index: LineIndex) => {
  return new Map<number, Interval[]>();
});

function intervalsNearOne(
  route: readonly LonLat[],
  index: LineIndex,
  distanceMetres: number,
): Interval[] {
  const held = heldIntervals(route, index);
  const found =
    held.get(distanceMetres) ??
    (index.change && intervalsAfter(route, index, index.change, distanceMetres)) ??
    intervalsNear(route, index, distanceMetres);
  // A slider asks for many distances of the same lines.
  if (held.size > 64) held.clear();
  held.set(distanceMetres, found);
  return found;
}

function intervalsAfter(
  route: readonly LonLat[],
  index: LineIndex,
  change: IndexChange,
  distanceMetres: number,
): Interval[] | null {
  const parts = routeNearChange(route, index, change, distanceMetres);
  if (!parts) return null;
  const before = intervalsNearOne(route, change.before, distanceMetres);
  return askedAgain(before, parts, (fromMetres, toMetres) =>
    intervalsNear(route, index, distanceMetres, { fromMetres, toMetres }),
  );
}

/** The stretches of a route within a distance of any of the lines, in metres along the route. */
export function intervalsNearSet(
  route: readonly LonLat[],
  lines: LineSet,
  distanceMetres: number,
): Interval[] {
  const each = lines.map((index) => intervalsNearOne(route, index, distanceMetres));
  return each.length === 1 ? (each[0] as Interval[]) : unionIntervals(each.flat());
}
