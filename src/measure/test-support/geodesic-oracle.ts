import geodesic from 'geographiclib-geodesic';
import type { LonLat } from '../../model/common';

const { WGS84 } = geodesic.Geodesic;

/** The position some metres from another along the geodesic with an azimuth (GeographicLib). */
export function away([longitude, latitude]: LonLat, azimuth: number, metres: number): LonLat {
  const { lon2, lat2 } = WGS84.Direct(latitude, longitude, azimuth, metres);
  return [lon2 ?? Number.NaN, lat2 ?? Number.NaN];
}

/** Length of the geodesic between two positions (GeographicLib). */
export function apart(a: LonLat, b: LonLat): number {
  return WGS84.Inverse(a[1], a[0], b[1], b[0]).s12 ?? Number.NaN;
}

/** Cuts segments into equal steps of longitude and latitude, each at most `metres` long. */
export function densified(line: readonly LonLat[], metres: number): LonLat[] {
  return line.flatMap((end, at) => {
    const start = line[at - 1];
    if (!start) return [end];
    const count = Math.max(1, Math.ceil(apart(start, end) / metres));
    return Array.from({ length: count }, (_, step): LonLat => {
      const t = (step + 1) / count;
      return [start[0] + t * (end[0] - start[0]), start[1] + t * (end[1] - start[1])];
    });
  });
}

/** Length of a line straight in longitude and latitude, as a sum of short geodesics. */
export function lengthOfLine(line: readonly LonLat[]): number {
  const short = densified(line, 1000);
  return short.reduce(
    (sum, end, at) => sum + (at > 0 ? apart(short[at - 1] as LonLat, end) : 0),
    0,
  );
}

/** Area of a ring straight in longitude and latitude, by its short geodesics. */
export function areaOfRing(ring: readonly LonLat[], metres = 200): number {
  const polygon = WGS84.Polygon(false);
  for (const [longitude, latitude] of densified(ring, metres).slice(1)) {
    polygon.AddPoint(latitude, longitude);
  }
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
}

/** Azimuthal equidistant plane around a centre, by GeographicLib: x east, y north in metres. */
export function plane(centre: LonLat): (position: LonLat) => LonLat {
  return ([longitude, latitude]) => {
    const { s12 = 0, azi1 = 0 } = WGS84.Inverse(centre[1], centre[0], latitude, longitude);
    return [s12 * Math.sin((azi1 * Math.PI) / 180), s12 * Math.cos((azi1 * Math.PI) / 180)];
  };
}
