/** Semi-major axis of WGS 84 in metres. */
export const SEMI_MAJOR_AXIS_METRES = 6378137;
/** Flattening of WGS 84. */
export const FLATTENING = 1 / 298.257223563;
/** First eccentricity of WGS 84, squared. */
export const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);
export const RADIANS_PER_DEGREE = Math.PI / 180;

/**
 * Radius of curvature of the meridian in metres.
 * @param latitude degrees
 */
export function meridionalRadiusMetres(latitude: number): number {
  const sine = Math.sin(latitude * RADIANS_PER_DEGREE);
  const w2 = 1 - ECCENTRICITY_SQUARED * sine * sine;
  return (SEMI_MAJOR_AXIS_METRES * (1 - ECCENTRICITY_SQUARED)) / (w2 * Math.sqrt(w2));
}

/**
 * Radius of curvature of the prime vertical in metres.
 * @param latitude degrees
 */
export function primeVerticalRadiusMetres(latitude: number): number {
  const sine = Math.sin(latitude * RADIANS_PER_DEGREE);
  return SEMI_MAJOR_AXIS_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine);
}
