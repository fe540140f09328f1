import type { LonLat } from '../model/common';
import {
  ECCENTRICITY_SQUARED,
  FLATTENING,
  RADIANS_PER_DEGREE,
  SEMI_MAJOR_AXIS_METRES,
} from './ellipsoid';
import { heldByOne } from './held';
import { type LineBefore, movedPart } from './moved-line';

const ECCENTRICITY = Math.sqrt(ECCENTRICITY_SQUARED);
const SEMI_MINOR_SQUARED = (SEMI_MAJOR_AXIS_METRES * (1 - FLATTENING)) ** 2;
const NODES = [0.5 - Math.sqrt(0.15), 0.5, 0.5 + Math.sqrt(0.15)] as const;
const WEIGHTS = [5 / 18, 8 / 18, 5 / 18] as const;

/**
 * Area in square metres of one polygon on the ellipsoid: the outer ring less the holes, whatever
 * their winding. Edges are straight in longitude and latitude (RFC 7946).
 */
export function areaSquareMetres(polygonRings: readonly (readonly LonLat[])[]): number {
  return polygonRings.reduce(
    (sum, ring, at) => sum + (at === 0 ? 1 : -1) * Math.abs(signedRingAreaSquareMetres(ring)),
    0,
  );
}

/**
 * Area in square metres of one ring (closed or not), positive where it runs counter-clockwise.
 * Green's theorem with the area q(φ) between equator and parallel: -∮ q dλ, by three-point Gauss
 * quadrature along each edge, on pieces of at most one degree of latitude.
 */
export function signedRingAreaSquareMetres(ring: readonly LonLat[]): number {
  let sum = 0;
  for (let at = 0; at < ring.length; at++) {
    const a = ring[at] as LonLat;
    const b = ring[(at + 1) % ring.length] as LonLat;
    if (a[0] !== b[0]) sum -= meanZone(a[1], b[1]) * (b[0] - a[0]);
  }
  return sum * RADIANS_PER_DEGREE;
}

/**
 * Area of a ring that moved, in square metres, from that before it: only edges that are not in both
 * are integrated.
 */
export function changedArea(area: number, ring: readonly LonLat[], before: LineBefore): number {
  const [old, now] = [movedPart(before.line, before), movedPart(ring, before)];
  const parallel = zoneSquareMetres((old[0] as LonLat)[1]);
  const sum = (line: readonly LonLat[]) =>
    line.reduce((total, [x, y], at) => {
      const [x0, y0] = line[at - 1] ?? [x, y];
      return total + edgeSquareMetres(x0, y0, x, y, parallel);
    }, 0);
  return area + Math.sign(heldSignedArea(before.line)) * (sum(now) - sum(old));
}

const heldSignedArea = heldByOne(signedRingAreaSquareMetres);

/**
 * What one edge adds to the area of a ring that runs along it, in square metres, counted from a
 * parallel: the same for all edges of a ring, it changes nothing in their sum.
 */
export function edgeSquareMetres(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  parallelSquareMetres: number,
): number {
  return -(meanZone(y0, y1) - parallelSquareMetres) * (x1 - x0) * RADIANS_PER_DEGREE;
}

/** Mean of q over an edge between two latitudes, in square metres per radian of longitude. */
function meanZone(from: number, to: number): number {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from)));
  let sum = 0;
  for (let piece = 0; piece < pieces; piece++) {
    for (let node = 0; node < 3; node++) {
      const latitude = from + ((piece + (NODES[node] ?? 0)) / pieces) * (to - from);
      sum += (WEIGHTS[node] ?? 0) * zoneSquareMetres(latitude);
    }
  }
  return sum / pieces;
}

/**
 * Area between equator and parallel per radian of longitude, in square metres (latitude in degrees):
 * b²/2 (s/(1-e²s²) + atanh(e s)/e).
 */
export function zoneSquareMetres(latitude: number): number {
  const sine = Math.sin(latitude * RADIANS_PER_DEGREE);
  const es = ECCENTRICITY * sine;
  return (SEMI_MINOR_SQUARED / 2) * (sine / (1 - es * es) + Math.atanh(es) / ECCENTRICITY);
}
