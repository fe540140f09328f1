import {
  ECCENTRICITY_SQUARED,
  primeVerticalRadiusMetres,
  RADIANS_PER_DEGREE,
} from '../../measure/ellipsoid';

const e = Math.sqrt(ECCENTRICITY_SQUARED);

/**
 * The conformal latitude of WGS 84 in degrees (Snyder 1987, eq. 3-1): on a sphere with it, angles
 * are those of the ellipsoid, so that every conformal projection of the sphere serves the ellipsoid.
 * @param latitude geodetic, degrees
 */
export function conformalLatitude(latitude: number): number {
  const sine = Math.sin(latitude * RADIANS_PER_DEGREE);
  const isometric = Math.atanh(sine) - e * Math.atanh(e * sine);
  return Math.asin(Math.tanh(isometric)) / RADIANS_PER_DEGREE;
}

/** The geodetic latitude of a conformal one, in degrees; by fixed-point steps, to 1e-12 degrees. */
export function geodeticLatitude(conformal: number): number {
  const isometric = Math.atanh(Math.sin(conformal * RADIANS_PER_DEGREE));
  let sine = Math.tanh(isometric);
  for (let step = 0; step < 8; step += 1) {
    sine = Math.tanh(isometric + e * Math.atanh(e * sine));
  }
  return Math.asin(sine) / RADIANS_PER_DEGREE;
}

/** Metres on the ellipsoid for one radian on the conformal sphere, at a geodetic latitude in degrees. */
export function conformalRadiusMetres(latitude: number): number {
  const cosine = Math.cos(latitude * RADIANS_PER_DEGREE);
  const onSphere = Math.cos(conformalLatitude(latitude) * RADIANS_PER_DEGREE);
  return (primeVerticalRadiusMetres(latitude) * cosine) / onSphere;
}
