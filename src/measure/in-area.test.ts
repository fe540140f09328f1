import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexAreas, isInside } from './area-index';
import { piecesInside } from './in-area';
import { lineLengthMetres } from './line-length';
import { lengthOfLine } from './test-support/geodesic-oracle';
import * as geos from './test-support/geos';
import { seeded, wigglyLine } from './test-support/random';
import { shippedLines, shippedPolygons } from './test-support/shipped';

const total = (pieces: { lengthMetres: number }[]) =>
  pieces.reduce((sum, p) => sum + p.lengthMetres, 0);
const oracle = (route: LonLat[], polygons: LonLat[][][]) =>
  geos
    .linesOf(
      geos.intersection(
        geos.line(route),
        geos.shape({ type: 'MultiPolygon', coordinates: polygons }),
      ),
    )
    .reduce((sum, line) => sum + lengthOfLine(line), 0);
const box = (west: number, south: number, east: number, north: number): LonLat[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('pieces of a route inside areas', () => {
  it('are those of the shipped highway that GEOS finds in each shipped difference of control', () => {
    const [route] = shippedLines('highway') as [LonLat[]];
    const areas = shippedPolygons('control-differences');
    let found = 0;
    for (const area of areas) {
      const pieces = piecesInside(route, [area]);
      expect(Math.abs(total(pieces) - oracle(route, [area]))).toBeLessThan(0.01);
      found += pieces.length;
      for (const piece of pieces) {
        expect(piece.lengthMetres).toBeCloseTo(lineLengthMetres(piece.positions), 4);
      }
    }
    expect(found).toBeGreaterThan(1);
    expect(
      Math.abs(total(piecesInside(route, indexAreas(areas))) - oracle(route, areas)),
    ).toBeLessThan(0.05);
  });

  it('are those that GEOS finds in a polygon with a hole and an island in it', () => {
    const route = wigglyLine(51, 800, [45, 41], 0.01);
    const polygons = [
      [box(45.1, 40.5, 45.7, 41.5), box(45.2, 40.6, 45.6, 41.4)],
      [box(45.3, 40.7, 45.4, 41.3)],
    ];
    const pieces = piecesInside(route, polygons);
    expect(pieces).toHaveLength(3);
    expect(Math.abs(total(pieces) - oracle(route, polygons))).toBeLessThan(0.01);
  });

  it('know what lies inside as GEOS does, ring by ring', () => {
    const polygons = shippedPolygons('exclaves');
    const index = indexAreas(polygons);
    const shape = geos.shape({ type: 'MultiPolygon', coordinates: polygons });
    const random = seeded(6);
    const counts = [0, 0];
    const corners = polygons.flat(2);
    for (let count = 0; count < 1000; count++) {
      const [x, y] = corners[Math.floor(random() * corners.length)] as LonLat;
      const place: LonLat = [x + (random() - 0.5) * 0.02, y + (random() - 0.5) * 0.02];
      const inside = isInside(index, place);
      expect(inside).toBe(geos.contains(shape, geos.point(place)));
      counts[inside ? 1 : 0] = (counts[inside ? 1 : 0] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(100);
  });

  it('count overlapping areas once', () => {
    const route: LonLat[] = [
      [45, 41],
      [46, 41],
    ];
    const pieces = piecesInside(route, [[box(45.1, 40, 45.5, 42)], [box(45.3, 40, 45.6, 42)]]);
    expect(pieces).toHaveLength(1);
    expect(total(pieces)).toBeCloseTo(
      lengthOfLine([
        [45.1, 41],
        [45.6, 41],
      ]),
      2,
    );
  });

  it('leave out what runs on an edge or only touches a corner', () => {
    const area = [[box(45.1, 41, 45.2, 41.1)]];
    expect(
      piecesInside(
        [
          [45, 41],
          [46, 41],
        ],
        area,
      ),
    ).toEqual([]);
    expect(
      piecesInside(
        [
          [45, 40.9],
          [45.1, 41],
          [45.05, 41.1],
        ],
        area,
      ),
    ).toEqual([]);
  });

  it('leave out what runs on an edge to the north, west and east of wide and of high areas', () => {
    const box = (east: number, north: number): LonLat[] => [
      [0, 0],
      [east, 0],
      [east, north],
      [0, north],
      [0, 0],
    ];
    for (const [east, north] of [
      [0.1, 0.02],
      [0.02, 0.1],
    ] as const) {
      const area = [[box(east, north)]];
      const index = indexAreas(area);
      for (const x of [0, east]) {
        const route: LonLat[] = [
          [x, north / 4],
          [x, north / 2],
        ];
        expect(piecesInside(route, area)).toEqual([]);
        expect(piecesInside(route, index)).toEqual([]);
      }
      const inside: LonLat[] = [
        [east / 2, north / 4],
        [east / 2, north / 2],
      ];
      expect(piecesInside(inside, index)).toEqual(piecesInside(inside, area));
      expect(piecesInside(inside, index)).toHaveLength(1);
    }
  });

  it('go through vertices, start inside and end inside', () => {
    const diamond = [
      [
        [
          [45, 40.9],
          [45.1, 41],
          [45, 41.1],
          [44.9, 41],
          [45, 40.9],
        ] as LonLat[],
      ],
    ];
    expect(
      piecesInside(
        [
          [44, 41],
          [46, 41],
        ],
        diamond,
      ),
    ).toHaveLength(1);
    const within: LonLat[] = [
      [44.95, 41],
      [45.05, 41],
    ];
    expect(total(piecesInside(within, diamond))).toBeCloseTo(lineLengthMetres(within), 6);
  });
});
