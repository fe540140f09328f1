import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexAreas, isInside, type Polygons } from './area-index';
import type { Box } from './box-tree';
import * as geos from './test-support/geos';
import { seeded } from './test-support/random';

/** A ring around a place with many corners, none of them on another's parallel or meridian. */
const star = ([x, y]: LonLat, corners: number, width: number, height: number): LonLat[] =>
  Array.from({ length: corners + 1 }, (_, at): LonLat => {
    const angle = 0.1 + (2 * Math.PI * (at % corners)) / corners;
    const reach = at % 2 === 0 ? 1 : 0.6;
    return [x + width * reach * Math.cos(angle), y + height * reach * Math.sin(angle)];
  });

const WIDE: Polygons = [[star([45, 41], 40, 0.9, 0.3), star([45.1, 41], 12, 0.1, 0.1)]];
const HIGH: Polygons = [[star([-70, -20], 40, 0.3, 0.9)], [star([-70, -21.5], 20, 0.2, 0.2)]];

/** By how many edges a box holds or a ray from it may meet, by the boxes around single edges. */
function edgesThatMatter(polygons: Polygons, [west, south, east, north]: Box, goNorth: boolean) {
  const [most, highest] = goNorth ? [east, Infinity] : [Infinity, north];
  const edges = polygons
    .flat()
    .flatMap((ring) => ring.slice(1).map((end, at) => [ring[at] as LonLat, end] as const));
  return edges.filter(([[x0, y0], [x1, y1]]) => {
    const isAcross = Math.max(x0, x1) >= west && Math.min(x0, x1) <= most;
    return isAcross && Math.max(y0, y1) >= south && Math.min(y0, y1) <= highest;
  }).length;
}

describe('an index of areas', () => {
  it('sends rays north where the areas together are wider than high, else east', () => {
    expect(indexAreas(WIDE).raysGoNorth).toBe(true);
    expect(indexAreas(HIGH).raysGoNorth).toBe(false);
    const square = (x: number, y: number): LonLat[][] => [star([x, y], 40, 0.1, 0.1)];
    expect(indexAreas([square(10, 50), square(12, 50)]).raysGoNorth).toBe(true);
    expect(indexAreas([square(12, 50), square(10, 50)]).raysGoNorth).toBe(true);
    expect(indexAreas([square(-10, 50), square(-10, 52)]).raysGoNorth).toBe(false);
    expect(indexAreas([square(-10, 52), square(-10, 50)]).raysGoNorth).toBe(false);
  });

  it('counts what lies in several areas as inside, and in the hole of one alone as outside', () => {
    const square = (west: number, east: number): LonLat[] => [
      [west, 0],
      [east, 0.1],
      [east, 1.1],
      [west, 1],
      [west, 0],
    ];
    const areas = indexAreas([[square(0, 3)], [square(1, 5), square(2, 4)], [square(2.5, 3.5)]]);
    const places = [-0.5, 0.5, 1.5, 2.25, 2.75, 3.25, 3.75, 4.5, 5.5];
    expect(places.map((x) => isInside(areas, [x, 0.5]))).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      false,
      true,
      false,
    ]);
    expect([...areas.polygonOf]).toEqual([0, 1, 1, 2].flatMap((each) => Array(4).fill(each)));
    expect(isInside(indexAreas([]), [0, 0])).toBe(false);
    expect(isInside(indexAreas([[]]), [0, 0])).toBe(false);
  });

  it.each([
    ['wide', WIDE],
    ['high', HIGH],
  ] as const)('says of %s areas with holes what lies inside as GEOS does', (_, areas) => {
    const whole = indexAreas(areas);
    const shape = geos.shape({ type: 'MultiPolygon', coordinates: areas as LonLat[][][] });
    const random = seeded(9);
    const [[[[x, y]]]] = areas as [[[LonLat]]];
    let inside = 0;
    for (let times = 0; times < 300; times++) {
      const place: LonLat = [x - 1.5 + 2 * random(), y - 1.5 + 2 * random()];
      const holds = geos.contains(shape, geos.point(place));
      expect(isInside(whole, place), String(place)).toBe(holds);
      const around: Box = [place[0] - 0.01, place[1] - 0.01, place[0] + 0.01, place[1] + 0.01];
      expect(isInside(indexAreas(areas, around), place), String(place)).toBe(holds);
      if (holds) inside += 1;
    }
    expect(inside).toBeGreaterThan(20);
  });

  it.each([
    ['wide', WIDE],
    ['high', HIGH],
  ] as const)('keeps of %s areas only the edges that can matter in a box', (_, areas) => {
    const { raysGoNorth, tree } = indexAreas(areas);
    const [[[[x, y]]]] = areas as [[[LonLat]]];
    expect(tree.count).toBe(areas.flat().reduce((sum, ring) => sum + ring.length - 1, 0));
    const random = seeded(10);
    for (let times = 0; times < 60; times++) {
      const [west, south] = [x - 2 + 3 * random(), y - 2 + 3 * random()];
      const box: Box = [west, south, west + 0.2 * random(), south + 0.2 * random()];
      expect(indexAreas(areas, box).tree.count).toBe(edgesThatMatter(areas, box, raysGoNorth));
    }
  });

  it('keeps an edge that only touches the box, and none without length', () => {
    const ring: LonLat[] = [
      [0, 0],
      [4, 0],
      [4, 0],
      [4, 1],
      [0, 1],
      [0, 0],
    ];
    expect(indexAreas([[ring]]).tree.count).toBe(4);
    // Rays go north: the edge in the north is met, those in the west and east are touched.
    expect(indexAreas([[ring]], [0, 0.5, 4, 0.6]).raysGoNorth).toBe(true);
    expect(indexAreas([[ring]], [0, 0.5, 4, 0.6]).tree.count).toBe(3);
    expect(indexAreas([[ring]], [0.1, 1, 3.9, 2]).tree.count).toBe(1);
    expect(indexAreas([[ring]], [0.1, 1.01, 3.9, 2]).tree.count).toBe(0);
    const high = ring.map(([x, y]): LonLat => [y, x]);
    expect(indexAreas([[high]], [0.5, 0, 0.6, 4]).tree.count).toBe(3);
    expect(indexAreas([[high]], [1, 0.1, 2, 3.9]).tree.count).toBe(1);
  });

  it('holds an area of more edges than its column has room for at first', () => {
    const [large] = [star([45, 41], 2000, 0.9, 0.3)];
    const index = indexAreas([[large]]);
    expect([index.tree.count, index.polygonOf.length]).toEqual([2000, 2000]);
    expect([...index.tree.ends.slice(0, 4)]).toEqual([large[0], large[1]].flat());
    expect([...index.tree.ends.slice(-4)]).toEqual([large[1999], large[2000]].flat());
    expect(isInside(index, [45, 41])).toBe(true);
  });

  it('passes over rings and polygons without positions', () => {
    const index = indexAreas([[], [[]], [star([45, 41], 8, 0.1, 0.1)]]);
    expect([...new Set(index.polygonOf)]).toEqual([2]);
    expect(isInside(index, [45, 41])).toBe(true);
    expect(isInside(index, [46, 41])).toBe(false);
  });
});
