import type { LonLat } from '../../model/common';
import { away, plane } from './geodesic-oracle';
import * as geos from './geos';

/**
 * Lines in the azimuthal equidistant plane of GeographicLib around a centre: what lies within
 * `reachMetres` of it, so that a metre stays a metre to 1e-5.
 */
export function planarLines(
  lines: readonly (readonly LonLat[])[],
  centre: LonLat,
  reachMetres = Number.POSITIVE_INFINITY,
): LonLat[][] {
  const project = plane(centre);
  return lines.flatMap((line) => {
    const runs: LonLat[][] = [[]];
    for (const position of cutShort(line)) {
      const place = project(position);
      if (Math.hypot(...place) <= reachMetres) runs.at(-1)?.push(place);
      else if ((runs.at(-1) ?? []).length > 0) runs.push([]);
    }
    return runs.filter((run) => run.length > 1);
  });
}

/** Positions at most 0.004 degrees apart, some 450 m: a straight segment bends in a plane. */
function cutShort(line: readonly LonLat[]): LonLat[] {
  return line.flatMap((end, at) => {
    const [x, y] = line[at - 1] ?? end;
    const [dx, dy] = [end[0] - x, end[1] - y];
    const count = Math.max(1, Math.ceil(Math.hypot(dx, dy) / 0.004));
    return Array.from({ length: count }, (_, step): LonLat => {
      const t = (step + 1) / count;
      return t === 1 ? end : [x + t * dx, y + t * dy];
    });
  });
}

/** The two places nearest to each other, by GEOS. */
export function nearestPlaces(a: geos.Shape, b: geos.Shape): [LonLat, LonLat] {
  const sequence = geos.geos.GEOSNearestPoints(a, b);
  const into = geos.geos.Module._malloc(16);
  const at = (index: number): LonLat => {
    geos.geos.GEOSCoordSeq_getXY(sequence, index, into, into + 8);
    const read = (pointer: number) => geos.geos.Module.getValue(pointer, 'double') as number;
    return [read(into), read(into + 8)];
  };
  const places: [LonLat, LonLat] = [at(0), at(1)];
  geos.geos.Module._free(into);
  return places;
}

/** Shortest distance of two sets of lines, by GEOS in a plane around one of the nearest places. */
export function distanceByGeos(
  a: readonly (readonly LonLat[])[],
  b: readonly (readonly LonLat[])[],
  near: LonLat,
): number {
  const inPlane = (centre: LonLat) =>
    [a, b].map((lines) => geos.lines(planarLines(lines, centre))) as [number, number];
  const [first] = nearestPlaces(...inPlane(near));
  return geos.distanceOf(...inPlane(unproject(near, first)));
}

/** The position at metres east and north of a centre in its plane. */
export function unproject(centre: LonLat, [x, y]: LonLat): LonLat {
  return away(centre, (Math.atan2(x, y) * 180) / Math.PI, Math.hypot(x, y));
}

/** Distance from a point to lines, by GEOS in the plane around the point. */
export function distanceFromPoint(point: LonLat, lines: readonly (readonly LonLat[])[]): number {
  return geos.distanceOf(geos.point([0, 0]), geos.lines(planarLines(lines, point)));
}
