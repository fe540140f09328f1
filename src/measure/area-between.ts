import type { LonLat } from '../model/common';
import type { Polygons } from './area-index';
import { indexLine } from './line-index';
import { replacedRuns } from './line-match';
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
  const rings = replacedRuns(old, course).map(({ from, to, newFrom, newTo }) => ({
    was: old.slice(Math.max(0, from), to + 1),
    is: course.slice(Math.max(0, newFrom), newTo + 1),
    // Both courses have the same ends where those are kept; a moved end is joined straight.
    back: course.slice(newFrom + 1, newTo).reverse(),
  }));
  const closed = rings.map(({ was, back }) => [...was, ...back]);
  const apart = rings.length === 1 && rings.every(({ was, is }) => !meetBetweenEnds(was, is));
  if (apart) return simpleAreas(closed);
  return { left: areaOf(turnedRight(closed)), right: areaOf(turnedLeft(closed)) };
}

/** A ring that runs counter-clockwise along the old course lay on its left, and comes to the right. */
function simpleAreas(rings: Region): MovedAreas {
  const [right, left] = [1, -1].map((turn) =>
    areaOf(
      rings.flatMap((ring) => {
        const area = signedRingAreaSquareMetres(ring) * turn;
        return area > 0 ? [turn > 0 ? ring : ring.toReversed()] : [];
      }),
    ),
  );
  return { left, right } as MovedAreas;
}

/** The area of rings that run counter-clockwise, holes clockwise. */
function areaOf(region: Region): MovedArea {
  const squareMetres = region.reduce((sum, ring) => sum + signedRingAreaSquareMetres(ring), 0);
  return { squareMetres, polygons: polygonsOfRegion(region) };
}

/** Whether two lines between the same ends meet anywhere else. */
function meetBetweenEnds(was: readonly LonLat[], is: readonly LonLat[]): boolean {
  if (was.length < 2 || is.length < 2) return false;
  const index = indexLine([was]);
  return is.slice(1).some((end, at) => {
    const start = is[at] as LonLat;
    const [first, last] = [at === 0, at === is.length - 2];
    return cutFractions(index, start[0], start[1], end[0], end[1]).some(
      (t) => !(first && t === 0) && !(last && t === 1),
    );
  });
}
