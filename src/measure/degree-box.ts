import {
  meridionalRadiusMetres,
  primeVerticalRadiusMetres,
  RADIANS_PER_DEGREE,
  SEMI_MAJOR_AXIS_METRES,
} from './ellipsoid';

/** The smallest radius of curvature of WGS 84: of the meridian at the equator, b²/a. */
const SMALLEST_RADIUS_METRES = 6335439;

/** Degrees of latitude that are nowhere shorter than the metres given. */
export function latitudeReach(metres: number): number {
  return (metres / SMALLEST_RADIUS_METRES / RADIANS_PER_DEGREE) * 1.0001 + 1e-12;
}

/**
 * At least so many metres make a degree of latitude on ways of up to some metres from a latitude, or
 * from farther from the equator: the radius of the meridian grows toward the poles.
 */
export function latitudeScale(latitude: number, metres: number): number {
  const least = Math.max(0, Math.abs(latitude) - latitudeReach(metres));
  return meridionalRadiusMetres(least) * RADIANS_PER_DEGREE * (1 - 1e-6);
}

/**
 * Degrees of longitude that hold everything within the metres of a latitude: asin(sin δ / cos φ),
 * with δ the distance over the smallest radius of the prime vertical. 180 near a pole.
 */
export function longitudeReach(latitude: number, metres: number): number {
  const reached = Math.abs(latitude) + latitudeReach(metres);
  if (reached >= 89.9) return 180;
  const cosine = Math.cos(reached * RADIANS_PER_DEGREE);
  return (metres / (SEMI_MAJOR_AXIS_METRES * cosine) / RADIANS_PER_DEGREE) * 1.0001 + 1e-12;
}

/** Up to here a shortest way rises above both its ends by no more than `bulgeRadians` says. */
const NEAR_METRES = 300_000;
const NEAR_POLE = 80;

/**
 * At least so many metres make a degree of longitude on a shortest way of up to some metres, of which
 * both ends lie between two latitudes on one side of the equator: the parallels grow toward it.
 * @param closest the latitude nearer to the equator, at least 0
 * @param farthest the other, at least as far from it
 */
export function longitudeScale(closest: number, farthest: number, metres: number): number {
  if (metres > NEAR_METRES || farthest > NEAR_POLE)
    return metres / longitudeReach(farthest, metres);
  const latitude = farthest * RADIANS_PER_DEGREE;
  const highest = latitude + bulgeRadians(latitude, metres);
  return primeVerticalRadiusMetres(closest) * Math.cos(highest) * RADIANS_PER_DEGREE;
}

/** How far a way between two places of one latitude rises above it: L² tan φ / 8R², and half as much again. */
function bulgeRadians(latitude: number, metres: number): number {
  const angle = metres / SMALLEST_RADIUS_METRES;
  return (1.5 * angle * angle * Math.tan(latitude)) / 8;
}
