import type { LonLat } from '../model/common';
import {
  ECCENTRICITY_SQUARED,
  meridionalRadiusMetres,
  primeVerticalRadiusMetres,
  RADIANS_PER_DEGREE,
  SEMI_MAJOR_AXIS_METRES,
} from './wgs84';

/** Metres east and north of a frame's origin. */
export type Metres = [number, number];

/**
 * A plane frame around a position. Distances and azimuths from the origin are those of the
 * geodesic (azimuthal equidistant); between other positions distances are true to
 * (distance from the origin / Earth's radius)² / 6: 1e-6 at 15 km, 4e-6 at 30 km.
 */
export interface LocalFrame {
  readonly origin: LonLat;
  toMetres(position: LonLat): Metres;
  toLonLat(metres: Metres): LonLat;
  /** Writes x and y into `out` at `offset`, to spare the allocation. */
  write(longitude: number, latitude: number, out: Float64Array, offset: number): void;
}

/** The frame around `origin`. */
export function localFrame(origin: LonLat): LocalFrame {
  return {
    origin,
    toMetres: (position) => toMetres(origin, position),
    toLonLat: (metres) => toLonLat(origin, metres),
    write: (longitude, latitude, out, offset) =>
      writeMetres(origin[0], origin[1], longitude, latitude, out, offset),
  };
}

/** Corrections of a position: two or three near the origin, more where meridians run together. */
const MOST_ROUNDS = 20;

const scratch = new Float64Array(2);

function toMetres(origin: LonLat, [longitude, latitude]: LonLat): Metres {
  writeMetres(origin[0], origin[1], longitude, latitude, scratch, 0);
  return [scratch[0] as number, scratch[1] as number];
}

/**
 * Gauss's mid-latitude formulae for the inverse geodesic problem with their second-order terms
 * (Bomford, Geodesy; Rapp, Geometric Geodesy I): radii at the middle latitude give length and
 * azimuth there; half of the convergence of the meridians turns them to the origin.
 */
export function writeMetres(
  originLongitude: number,
  originLatitude: number,
  longitude: number,
  latitude: number,
  out: Float64Array,
  offset: number,
): void {
  const deltaLongitude = (longitude - originLongitude) * RADIANS_PER_DEGREE;
  const deltaLatitude = (latitude - originLatitude) * RADIANS_PER_DEGREE;
  const middle = (latitude + originLatitude) * (RADIANS_PER_DEGREE / 2);
  const sine = Math.sin(middle);
  const cosine2 = 1 - sine * sine;
  const w2 = 1 - ECCENTRICITY_SQUARED * sine * sine;
  const primeVertical = SEMI_MAJOR_AXIS_METRES / Math.sqrt(w2);
  const meridional = (primeVertical * (1 - ECCENTRICITY_SQUARED)) / w2;
  const longitude2 = deltaLongitude * deltaLongitude;
  const latitude2 = deltaLatitude * deltaLatitude;
  const east =
    primeVertical *
    Math.sqrt(cosine2) *
    deltaLongitude *
    (1 + (latitude2 - sine * sine * longitude2) / 24);
  const north = meridional * deltaLatitude * (1 - ((2 + sine * sine) * longitude2) / 24);
  const turn = (deltaLongitude / 2) * sine * (1 + latitude2 / 8 + (cosine2 * longitude2) / 12);
  const turn2 = turn * turn;
  const turnCosine = 1 - turn2 / 2;
  const turnSine = turn * (1 - turn2 / 6);
  out[offset] = east * turnCosine - north * turnSine;
  out[offset + 1] = north * turnCosine + east * turnSine;
}

function toLonLat(origin: LonLat, [x, y]: Metres): LonLat {
  writeLonLat(origin[0], origin[1], x, y, scratch, 0);
  return [scratch[0] as number, scratch[1] as number];
}

const reached = new Float64Array(2);

/**
 * Writes the longitude and latitude at metres east and north of an origin: inverts `writeMetres` by
 * correcting with the radii at the origin, to 1e-9 m near it.
 */
export function writeLonLat(
  originLongitude: number,
  originLatitude: number,
  x: number,
  y: number,
  out: Float64Array,
  offset: number,
): void {
  const cosine = Math.cos(originLatitude * RADIANS_PER_DEGREE);
  const east = primeVerticalRadiusMetres(originLatitude) * cosine * RADIANS_PER_DEGREE;
  const north = meridionalRadiusMetres(originLatitude) * RADIANS_PER_DEGREE;
  let [longitude, latitude] = [originLongitude, originLatitude];
  let [errorX, errorY] = [x, y];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    longitude += errorX / east;
    latitude += errorY / north;
    if (Math.abs(errorX) + Math.abs(errorY) < 1e-6) break;
    writeMetres(originLongitude, originLatitude, longitude, latitude, reached, 0);
    errorX = x - (reached[0] as number);
    errorY = y - (reached[1] as number);
  }
  out[offset] = longitude;
  out[offset + 1] = latitude;
}
