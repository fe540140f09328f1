import { ECCENTRICITY_SQUARED, RADIANS_PER_DEGREE, SEMI_MAJOR_AXIS_METRES } from './ellipsoid';

/** Up to this difference of latitude, in degrees, the radii at the middle serve to 1e-9. */
const SHORT_DEGREES = 0.002;
/** Gauss's places on an interval are these shares of it and its middle; they weigh 5, 5 and 8. */
const [EARLY, LATE] = [0.5 - Math.sqrt(0.15), 0.5 + Math.sqrt(0.15)];

/**
 * Length in metres of a segment that is straight in longitude and latitude (RFC 7946), degrees.
 * It integrates the ellipsoid's line element sqrt((M dφ)² + (N cos φ dλ)²) by three-point Gauss
 * quadrature, on pieces of at most one degree of latitude.
 */
export function segmentLengthMetres(x0: number, y0: number, x1: number, y1: number): number {
  const deltaX = (x1 - x0) * RADIANS_PER_DEGREE;
  const deltaY = (y1 - y0) * RADIANS_PER_DEGREE;
  const degrees = Math.abs(y1 - y0);
  if (degrees < SHORT_DEGREES) return elementMetres((y0 + y1) / 2, deltaX, deltaY);
  const pieces = Math.ceil(degrees);
  const step = (y1 - y0) / pieces;
  let sum = 0;
  for (let piece = 0; piece < pieces; piece++) {
    const start = y0 + piece * step;
    sum +=
      5 * elementMetres(start + EARLY * step, deltaX, deltaY) +
      8 * elementMetres(start + step / 2, deltaX, deltaY) +
      5 * elementMetres(start + LATE * step, deltaX, deltaY);
  }
  return sum / (18 * pieces);
}

/** sqrt((M Δφ)² + (N cos φ Δλ)²) with the radii at one latitude (degrees); Δ in radians. */
function elementMetres(latitude: number, deltaX: number, deltaY: number): number {
  const sine = Math.sin(latitude * RADIANS_PER_DEGREE);
  const w2 = 1 - ECCENTRICITY_SQUARED * sine * sine;
  const north = ((1 - ECCENTRICITY_SQUARED) / w2) * deltaY;
  const east2 = (1 - sine * sine) * deltaX * deltaX;
  return SEMI_MAJOR_AXIS_METRES * Math.sqrt((north * north + east2) / w2);
}

/**
 * Fraction (0 to 1, of longitude and latitude) at which a segment has run the metres given,
 * by Newton's method on `segmentLengthMetres`.
 * @param length the segment's whole length in metres
 */
export function fractionAtMetres(
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
  length: number,
  metres: number,
): number {
  if (length <= 0) return 0;
  let fraction = Math.min(1, Math.max(0, metres / length));
  for (let round = 0; round < 8; round++) {
    const x = x0 + fraction * (x1 - x0);
    const y = y0 + fraction * (y1 - y0);
    const error = metres - segmentLengthMetres(x0, y0, x, y);
    fraction = Math.min(1, Math.max(0, fraction + error / length));
    if (Math.abs(error) < 1e-7) break;
  }
  return fraction;
}
