import type { LonLat } from '../model/common';
import type { Polygons } from './area-index';
import { indexLine } from './line-index';
import { type Replaced, replacedRuns } from './line-match';
import { polygonsOfRegion, type Region, turnedLeft, turnedRight } from './region';
import { cutFractions } from './route-cuts';
import { signedRingAreaSquareMetres } from './surface-area';

/** What lies on the other side of a line once that takes another course. */
export interface MovedArea {
  squareMetres: number;
  /** Polygons with holes, longitude and latitude, outer rings counter-clockwise. */
  polygons: Polygons;
}

/** What comes to the left side of a directed line, and what comes to the right. */
export interface MovedAreas {
  left: MovedArea;
  right: MovedArea;
}

/**
 * The area between two courses of a directed line, by the side to which it comes. Ends that moved
 * are joined straight. Exact on the ellipsoid: edges straight in longitude and latitude (RFC 7946),
 * areas by the authalic integral. Where the courses meet between the positions that they share, the
 * parts are told apart by clipper2-ts, to a 9e7th of the extent of what moved.
 */
export function areaBetweenLines(old: readonly LonLat[], course: readonly LonLat[]): MovedAreas {
  const runs = replacedRuns(old, course);
  const rings = runs.map(({ from, to, newFrom, newTo }) => [
    ...old.slice(Math.max(0, from), to + 1),
    // Both courses have the same ends where those are kept; a moved end is joined straight.
    ...course.slice(newFrom + 1, newTo).reverse(),
  ]);
  const [ring, ...others] = rings;
  if (ring && others.length === 0 && runs.every((run) => goApart(run, old, course)))
    return areasOfOne(ring);
  return { left: areaOf(turnedRight(rings)), right: areaOf(turnedLeft(rings)) };
}

/** A ring that runs counter-clockwise along the old course lay on its left, and comes to the right. */
function areasOfOne(ring: LonLat[]): MovedAreas {
  return signedRingAreaSquareMetres(ring) > 0
    ? { left: areaOf([]), right: areaOf([ring]) }
    : { left: areaOf([ring.toReversed()]), right: areaOf([]) };
}

/** The area of rings that run counter-clockwise, holes clockwise. */
function areaOf(region: Region): MovedArea {
  const squareMetres = region.reduce((sum, ring) => sum + signedRingAreaSquareMetres(ring), 0);
  return { squareMetres, polygons: polygonsOfRegion(region) };
}

/** Whether both courses of a replaced run have the same ends and meet nowhere else. */
function goApart(
  { from, to, newFrom, newTo }: Replaced,
  old: readonly LonLat[],
  course: readonly LonLat[],
): boolean {
  if (from < 0 || to === old.length) return false;
  const index = indexLine([old.slice(from, to + 1)]);
  for (let at = newFrom; at < newTo; at++) {
    const [x0, y0] = course[at] as LonLat;
    const [x1, y1] = course[at + 1] as LonLat;
    const isEnd = (t: number) => (t === 0 && at === newFrom) || (t === 1 && at === newTo - 1);
    if (!cutFractions(index, x0, y0, x1, y1).every(isEnd)) return false;
  }
  return true;
}
