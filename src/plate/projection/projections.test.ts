import { geoConicConformal } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { geodesicDistanceMetres } from '../../measure/ellipsoid';
import type { LonLat } from '../../model/common';
import { conformalLatitude, geodeticLatitude } from './conformal-latitude';
import { metresPerPixelAt } from './fitted';
import type { ProjectionChoice } from './plate-projection';
import { plateProjection } from './projections';

const size = { width: 900, height: 600 };
const camera = { longitude: 45.12, latitude: 41.08, zoom: 9 };

/** Pixels for a metre between two positions. */
function scaleBetween(choice: ProjectionChoice, a: LonLat, b: LonLat): number {
  const { toPixels } = plateProjection(choice, { camera }, size);
  const [[ax, ay], [bx, by]] = [toPixels(...a), toPixels(...b)];
  return Math.hypot(bx - ax, by - ay) / geodesicDistanceMetres(a, b);
}

describe('conformal latitude', () => {
  it('is that of Snyder’s tables', () => {
    // Snyder 1987, p. 16: the greatest difference from the geodetic latitude is about 11.5 minutes, near 45°.
    expect((45 - conformalLatitude(45)) * 60).toBeCloseTo(11.54, 1);
    expect(conformalLatitude(0)).toBe(0);
    expect(geodeticLatitude(conformalLatitude(41.08))).toBeCloseTo(41.08, 11);
  });
});

describe('the local conformal projection', () => {
  it('has the same true scale from north to south as from east to west', () => {
    const northSouth = scaleBetween('conformal-local', [45.12, 41.03], [45.12, 41.13]);
    const eastWest = scaleBetween('conformal-local', [45.05, 41.08], [45.19, 41.08]);
    expect(northSouth / eastWest).toBeCloseTo(1, 6);
  });

  it('where Web Mercator, made for a sphere, is off by 0.4 percent', () => {
    const northSouth = scaleBetween('mercator', [45.12, 41.03], [45.12, 41.13]);
    const eastWest = scaleBetween('mercator', [45.05, 41.08], [45.19, 41.08]);
    expect(northSouth / eastWest - 1).toBeCloseTo(0.0038, 3);
  });

  it('stays true to 0.1 percent 300 km away', () => {
    const middle = scaleBetween('conformal-local', [45.11, 41.08], [45.13, 41.08]);
    const away = scaleBetween('conformal-local', [48.69, 41.08], [48.71, 41.08]);
    expect(away / middle - 1).toBeCloseTo(0.00055, 4);
  });
});

describe('every projection', () => {
  const conic = () => geoConicConformal().parallels([39, 42]).rotate([-45, 0]);
  it.each<[string, ProjectionChoice]>([
    ['Web Mercator', 'mercator'],
    ['local conformal', 'conformal-local'],
    ['a d3 projection', conic],
  ])('%s shows all of an extent inside the padding, and can be undone', (_, choice) => {
    const extent = [43.3, 38.7, 46.9, 41.5] as const;
    const view = { extent: [...extent] as [number, number, number, number], paddingPx: 20 };
    const { toPixels, toLonLat, zoom } = plateProjection(choice, view, size);
    const corners: LonLat[] = [
      [43.3, 38.7],
      [46.9, 38.7],
      [43.3, 41.5],
      [46.9, 41.5],
    ];
    const pixels = corners.map((corner) => toPixels(...corner));
    const gaps = pixels.flatMap(([x, y]) => [x, y, size.width - x, size.height - y]);
    expect(Math.min(...gaps)).toBeGreaterThan(19.5);
    expect(Math.min(...gaps)).toBeLessThan(23);
    const [longitude, latitude] = toLonLat(pixels[1] ?? [0, 0]);
    expect(longitude).toBeCloseTo(46.9, 6);
    expect(latitude).toBeCloseTo(38.7, 6);
    expect(zoom).toBeCloseTo(6.7, 0);
  });

  it('north is up in the middle', () => {
    const { toPixels } = plateProjection('conformal-local', { camera }, size);
    const [x0] = toPixels(45.12, 41.08);
    const [x1] = toPixels(45.12, 41.2);
    expect(x1).toBeCloseTo(x0, 6);
  });

  it('the local one keeps the camera’s scale in the middle', () => {
    const { toLonLat } = plateProjection('conformal-local', { camera }, size);
    const own = metresPerPixelAt(toLonLat, [450, 300]);
    const world = (2 * Math.PI * 6378137 * Math.cos((41.08 * Math.PI) / 180)) / (512 * 2 ** 9);
    expect(own / world).toBeCloseTo(1, 6);
  });
});
