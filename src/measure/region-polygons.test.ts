import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { bufferLines, growRegion } from './buffer-line';
import {
  differenceArea,
  holds,
  middleOf,
  polygonsOfRegion,
  regionAreaSquareMetres,
  regionOf,
  unionArea,
  unionRegions,
} from './region';
import { away } from './test-support/geodesic-oracle';
import * as geos from './test-support/geos';
import { seeded } from './test-support/random';

const box = (west: number, south: number, size: number): LonLat[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
];
const closed = (ring: LonLat[]) => [...ring, ring[0] as LonLat];
const hole = (west: number, south: number, size: number) => box(west, south, size).toReversed();

describe('a ring', () => {
  it.each([41, 42, 43, 44, 45])('turns around the places that GEOS finds within: %d', (seed) => {
    const random = seeded(seed);
    const pick = () => Math.floor(random() * 9);
    let within = 0;
    for (let round = 0; round < 8; round++) {
      // Corners in order around a place: such a ring does not meet itself.
      const corners = Array.from({ length: 8 }, (): LonLat => [pick() - 4.25, pick() - 4.5]);
      const turn = ([x, y]: LonLat) => Math.atan2(y, x);
      const ring = corners.sort((a, b) => turn(a) - turn(b));
      const [shape, edge] = [geos.polygon([closed(ring)]), geos.line(closed(ring))];
      if (!geos.isSimple(edge)) continue;
      for (let n = 0; n < 25; n++) {
        // At the height of corners too.
        const place: LonLat = [pick() - 4, (pick() - 4) / 2];
        if (geos.distanceOf(edge, geos.point(place)) < 1e-9) continue;
        const expected = geos.contains(shape, geos.point(place));
        expect(holds(ring, place), JSON.stringify({ ring, place })).toBe(expected);
        expect(holds(closed(ring), place)).toBe(expected);
        within += expected ? 1 : 0;
      }
    }
    expect(within).toBeGreaterThan(15);
    expect(holds([], [0, 0])).toBe(false);
  });
});

describe('a region', () => {
  it('is polygons with closed rings, each hole in the ring that holds it', () => {
    const [west, east] = [box(45, 41, 1), box(47, 41, 1)];
    const [first, second, third] = [
      hole(47.2, 41.2, 0.1),
      hole(45.2, 41.2, 0.1),
      hole(47.6, 41.6, 0.1),
    ];
    expect(polygonsOfRegion([first, west, second, east, third])).toEqual([
      [west, second].map(closed),
      [east, first, third].map(closed),
    ]);
    expect(polygonsOfRegion([])).toEqual([]);
    expect(polygonsOfRegion([west, hole(50, 41, 0.1)])).toEqual([[closed(west)]]);
  });

  it('lies around the middle of its box', () => {
    expect(middleOf([box(45, 41, 1), box(47, 38, 0.5)])).toEqual([46.25, 40]);
    expect(middleOf([box(-70, -33, 2)])).toEqual([-69, -32]);
  });

  it('as wide as a continent or as a house combines with another to a millionth of it', () => {
    for (const size of [40, 1, 1e-4]) {
      const of = (shift: number) =>
        [[-(size / 3) + shift, size / 5] as LonLat].map(([x, y]) => closed(box(x, y, size)));
      const [a, b, both] = [regionOf([of(0)]), regionOf([of(size / 2)]), size / 2];
      const one = regionAreaSquareMetres(a);
      const shared = one * (1 - both / size);
      expect(unionArea(a, b) / (2 * one - shared)).toBeCloseTo(1, 5);
      expect(differenceArea(a, b) / (one - shared)).toBeCloseTo(1, 5);
      const [middle] = [middleOf(unionRegions(a, b))];
      expect(Math.abs(middle[0] - (-size / 3 + 0.75 * size))).toBeLessThan(1e-6 * size);
      expect(Math.abs(middle[1] - (size / 5 + size / 2))).toBeLessThan(1e-6 * size);
    }
  });

  it('is whole numbers of a millionth of its extent, however long or high', () => {
    const long = (x: number, y: number): LonLat[] => [
      [45, 41],
      [45 + x, 41],
      [45 + x, 41 + y],
      [45, 41 + y],
    ];
    for (const [x, y] of [
      [8, 0.01],
      [0.01, 8],
    ] as const) {
      const [ring = []] = unionRegions([long(x, y)]);
      expect(ring).toHaveLength(4);
      for (const corner of long(x, y)) {
        const off = ring.map(([a, b]) => Math.hypot(a - corner[0], b - corner[1]));
        expect(Math.min(...off)).toBeLessThan(2e-7);
      }
    }
  });
});

describe('a region that is moved out or in', () => {
  const start: LonLat = [45, 0];
  const at = (east: number, north: number) => away(away(start, 90, east), 0, north);
  const square = [at(0, 0), at(2000, 0), at(2000, 2000), at(0, 2000)];
  const well = [at(900, 900), at(900, 1100), at(1100, 1100), at(1100, 900)];

  it.each([1, 60, 300])('by %d m has the area of rounded and of sharp corners', (metres) => {
    const out = regionAreaSquareMetres(growRegion([square], metres));
    expect(out / (2000 ** 2 + 4 * 2000 * metres + Math.PI * metres ** 2)).toBeCloseTo(1, 4);
    const into = regionAreaSquareMetres(growRegion([square], -metres));
    expect(into / (2000 - 2 * metres) ** 2).toBeCloseTo(1, 4);
  });

  it('takes its holes with it', () => {
    const out = growRegion([square, well], 60);
    expect(regionAreaSquareMetres(out)).toBeCloseTo(
      2000 ** 2 + 4 * 2000 * 60 + Math.PI * 60 ** 2 - 80 ** 2,
      -3,
    );
    expect(growRegion([square, well], 150)).toHaveLength(1);
    expect(regionAreaSquareMetres(growRegion([square, well], -60))).toBeCloseTo(
      1880 ** 2 - (200 ** 2 + 4 * 200 * 60 + Math.PI * 60 ** 2),
      -3,
    );
  });

  it('has corners as round as an arc of a thousandth of a metre or of a share of the way', () => {
    for (const metres of [20, 3000]) {
      const [ring = []] = growRegion([square], metres);
      const least = (Math.PI / 2) * Math.sqrt(metres / (8 * Math.max(0.001, metres / 50_000)));
      expect(ring.length).toBeGreaterThan(4 * least);
      expect(ring.length).toBeLessThan(16 * least + 16);
    }
  });
});

describe('the buffer of a line', () => {
  it('whose one segment is hundreds of kilometres long lies along it', () => {
    const region = bufferLines(
      [
        [
          [40, 60],
          [46, 60],
        ],
      ],
      100,
    );
    // Its edges follow the parallel, as a segment straight in longitude and latitude does.
    const [north, south] = [away([43, 60], 0, 100)[1], away([43, 60], 180, 100)[1]];
    const edge = region.flat().filter(([x]) => x > 40.01 && x < 45.99);
    expect(edge.length).toBeGreaterThan(100);
    for (const [, y] of edge)
      expect(Math.min(Math.abs(y - north), Math.abs(y - south))).toBeLessThan(1e-6);
  });

  it('of one place that stands twice is one disc', () => {
    expect(
      bufferLines(
        [
          [
            [45, 41],
            [45, 41],
          ],
        ],
        50,
      ),
    ).toHaveLength(1);
  });
});
