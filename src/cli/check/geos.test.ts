import type { Polygon, Position } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Geos, loadGeos } from './geos';
import { areaOf, firstPosition } from './shapes';

let geos: Geos;
beforeAll(async () => {
  geos = await loadGeos();
});

const polygon = (...coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates });
const square = (x: number, y: number, size = 1): Position[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

describe('invalidity', () => {
  it('gives reason and place of a bow-tie', () => {
    const bowTie = polygon([
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ]);
    expect(geos.invalidity(bowTie)).toEqual({ reason: 'Self-intersection', location: [1, 1] });
  });

  it('gives the place where a hole leaves its shell', () => {
    expect(geos.invalidity(polygon(square(0, 0, 4), square(9, 9).reverse()))).toMatchObject({
      reason: 'Hole lies outside shell',
    });
  });

  it('finds rings that share an edge', () => {
    const sharing = {
      type: 'MultiPolygon' as const,
      coordinates: [[square(0, 0)], [square(1, 0)]],
    };
    expect(geos.invalidity(sharing)?.reason).toBe('Self-intersection');
  });

  it('gives the reason why a geometry cannot even be read', () => {
    expect(geos.invalidity(polygon(square(0, 0).slice(0, 4)))).toEqual({
      reason: 'Points of LinearRing do not form a closed linestring',
      location: null,
    });
  });

  it('finds nothing wrong with a square and its hole', () => {
    expect(geos.invalidity(polygon(square(0, 0, 4), square(1, 1).reverse()))).toBeNull();
  });
});

describe('intersection', () => {
  it('has the area that two squares share', () => {
    const shared = geos.intersection(polygon(square(0, 0, 2)), polygon(square(1, 1, 2)));
    expect(areaOf(shared)).toBe(1);
  });

  it('has no area where two squares share an edge', () => {
    const shared = geos.intersection(polygon(square(0, 0)), polygon(square(1, 0)));
    expect(areaOf(shared)).toBe(0);
    expect(shared.type).toBe('LineString');
  });
});

describe('mismatchedEdges', () => {
  const mismatched = (...rings: Position[][]) =>
    geos
      .mismatchedEdges(
        rings.map((ring) => polygon(ring)),
        1e-4,
      )
      .map(firstPosition);

  it('are none between squares that share an edge, and between ones far apart', () => {
    expect(mismatched(square(0, 0), square(1, 0))).toEqual([]);
    expect(mismatched(square(0, 0), square(5, 0))).toEqual([]);
  });

  it('are those along a gap of five metres', () => {
    expect(mismatched(square(0, 0), square(1.00005, 0)).filter(Boolean)).toHaveLength(2);
  });

  it('are those where only one of two has a vertex', () => {
    const [a, b, ...more] = square(0, 0) as [Position, Position];
    expect(mismatched([a, b, [1, 0.5], ...more], square(1, 0)).filter(Boolean)).toHaveLength(2);
  });
});
