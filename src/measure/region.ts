import { Clipper64, ClipType, FillRule, type Paths64, PathType } from 'clipper2-ts';
import type { LonLat } from '../model/common';
import type { Polygons } from './area-index';
import { signedRingAreaSquareMetres } from './surface-area';

/**
 * Rings in longitude and latitude, not closed: what lies inside runs counter-clockwise, holes run
 * clockwise, and overlaps of rings of one direction count once (non-zero winding).
 */
export type Region = LonLat[][];

/** The region of polygons, whatever the winding of their rings. */
export function regionOf(polygons: Polygons): Region {
  return polygons.flatMap((rings) =>
    rings.map((ring, at) => {
      const counterClockwise = signedRingAreaSquareMetres(ring) > 0;
      return counterClockwise === (at === 0) ? [...ring] : [...ring].reverse();
    }),
  );
}

/** What lies in either; with one region, the region without overlaps. */
export function unionRegions(a: Region, b: Region = []): Region {
  return combine(ClipType.Union, a, b);
}

/** What lies in `a` and not in `b`. */
function subtractRegions(a: Region, b: Region): Region {
  return combine(ClipType.Difference, a, b);
}

/** What rings turn around counter-clockwise, and more often so than clockwise, as a region. */
export function turnedLeft(rings: Region): Region {
  return combine(ClipType.Union, rings, [], FillRule.Positive);
}

/** What rings turn around clockwise, and more often so than counter-clockwise, as a region. */
export function turnedRight(rings: Region): Region {
  return turnedLeft(rings.map((ring) => ring.toReversed()));
}

/** A region without overlaps as polygons, rings closed: each hole goes to the ring that holds it. */
export function polygonsOfRegion(region: Region): LonLat[][][] {
  const closed = region.map((ring) => [...ring, ...ring.slice(0, 1)]);
  const isHole = (ring: LonLat[]) => signedRingAreaSquareMetres(ring) < 0;
  const polygons = closed.filter((ring) => !isHole(ring)).map((ring) => [ring]);
  for (const hole of closed.filter(isHole)) {
    const holder = polygons.find(([outer]) => holds(outer as LonLat[], hole[0] as LonLat));
    holder?.push(hole);
  }
  return polygons;
}

/** Whether a ring turns around a position (even-odd). */
export function holds(ring: readonly LonLat[], [x, y]: LonLat): boolean {
  let odd = false;
  for (let at = 0; at < ring.length; at++) {
    const [x0, y0] = ring[at] as LonLat;
    const [x1, y1] = ring[(at + 1) % ring.length] as LonLat;
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) odd = !odd;
  }
  return odd;
}

/** Area on the ellipsoid of a region without overlaps, in square metres. */
export function regionAreaSquareMetres(region: Region): number {
  return region.reduce((sum, ring) => sum + signedRingAreaSquareMetres(ring), 0);
}

/** Area in square metres of what lies in either region. */
export function unionArea(a: Region, b: Region): number {
  return regionAreaSquareMetres(unionRegions(a, b));
}

/** Area in square metres of what lies in `a` and not in `b`. */
export function differenceArea(a: Region, b: Region): number {
  return regionAreaSquareMetres(subtractRegions(a, b));
}

/** Products of two numbers up to this are whole numbers that a double holds exactly. */
const GREATEST_COORDINATE = 9e7;

/** Clipper works on whole numbers: the extent is cut into as many steps as it can multiply. */
function combine(type: ClipType, a: Region, b: Region, fill = FillRule.NonZero): Region {
  const [originX, originY, extent] = extentOf([...a, ...b]);
  const scale = GREATEST_COORDINATE / Math.max(extent, 0.001);
  const toPaths = (region: Region): Paths64 =>
    region.map((ring) =>
      ring.map(([x, y]) => ({
        x: Math.round((x - originX) * scale),
        y: Math.round((y - originY) * scale),
      })),
    );
  const clipper = new Clipper64();
  clipper.addPaths(toPaths(a), PathType.Subject);
  clipper.addPaths(toPaths(b), PathType.Clip);
  const solution: Paths64 = [];
  clipper.execute(type, fill, solution);
  return solution.map((path) =>
    path.map(({ x, y }): LonLat => [originX + x / scale, originY + y / scale]),
  );
}

/** The middle of a region's box. */
export function middleOf(region: Region): LonLat {
  const [x, y] = extentOf(region);
  return [x, y];
}

/** Middle longitude and latitude, and the greater extent, in degrees. */
function extentOf(region: Region): [number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const ring of region) {
    for (const [x, y] of ring) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return [(west + east) / 2, (south + north) / 2, Math.max(east - west, north - south)];
}
