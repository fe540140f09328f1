import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import {
  geodesicAreaSquareMetres,
  geodesicDistanceMetres,
  meridionalRadiusMetres,
  primeVerticalRadiusMetres,
} from './ellipsoid';

describe('the ellipsoid', () => {
  it('has the radii of WGS 84 at the equator and the pole', () => {
    expect(meridionalRadiusMetres(0)).toBeCloseTo(6335439.327, 3);
    expect(primeVerticalRadiusMetres(0)).toBe(6378137);
    expect(meridionalRadiusMetres(90)).toBeCloseTo(6399593.626, 3);
    expect(primeVerticalRadiusMetres(90)).toBeCloseTo(6399593.626, 3);
  });

  it('knows the distance from Wellington to Salamanca of the GeographicLib manual', () => {
    const wellington: LonLat = [174.81, -41.32];
    const salamanca: LonLat = [-5.5, 40.96];
    expect(geodesicDistanceMetres(wellington, salamanca)).toBeCloseTo(19959679.267, 3);
  });

  it('knows the area of Antarctica of the GeographicLib manual, whatever the winding', () => {
    const antarctica: LonLat[] = [
      [-58, -63.1],
      [-74, -72.9],
      [-102, -71.9],
      [-102, -74.9],
      [-131, -74.3],
      [-163, -77.5],
      [163, -77.4],
      [172, -71.7],
      [140, -65.9],
      [113, -65.7],
      [88, -66.6],
      [59, -66.9],
      [25, -69.8],
      [-4, -70.0],
      [-14, -71.0],
      [-33, -77.3],
      [-46, -77.9],
      [-61, -74.7],
    ];
    expect(geodesicAreaSquareMetres([antarctica])).toBeCloseTo(13662703680020.1, 0);
    expect(geodesicAreaSquareMetres([antarctica.toReversed()])).toBeCloseTo(13662703680020.1, 0);
  });

  it('takes holes off an area', () => {
    const outer: LonLat[] = [
      [45, 41],
      [45.1, 41],
      [45.1, 41.1],
      [45, 41.1],
      [45, 41],
    ];
    const whole = geodesicAreaSquareMetres([outer]);
    expect(geodesicAreaSquareMetres([outer, outer])).toBe(0);
    expect(whole).toBeGreaterThan(93e6);
  });
});
