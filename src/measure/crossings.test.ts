import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { cutByLine, piecesBeyond, piecesBySide } from './crossings';
import { indexLine } from './line-index';
import { lineLengthMetres } from './line-length';
import { distanceToLines } from './nearest';
import { densified, lengthOfLine } from './test-support/geodesic-oracle';
import * as geos from './test-support/geos';
import { seeded, wigglyLine } from './test-support/random';
import { shippedLines, shippedPolygons } from './test-support/shipped';

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const lengths = (pieces: { lengthMetres: number }[]) => sum(pieces.map((p) => p.lengthMetres));
const shape = (route: LonLat[], line: LonLat[]) =>
  piecesBySide(route, indexLine([line])).map(({ side }) => side);

/** West to east along 41 N. */
const straight: LonLat[] = [
  [45, 41],
  [45.01, 41],
  [45.02, 41],
  [45.03, 41],
];

describe('pieces of a route beyond a line', () => {
  it('add up to what GEOS leaves of the route outside the other side', () => {
    const border = wigglyLine(31, 2000, [44, 41], 0.01);
    const [first, last] = [border[0] as LonLat, border[1999] as LonLat];
    const north = geos.polygon([[...border, [last[0], 60], [first[0], 60], first]]);
    const random = seeded(32);
    const route = border
      .slice(200, 1700)
      .map(([x, y]): LonLat => [x + 0.0005, y + (random() - 0.5) * 0.004]);
    const index = indexLine([border]);
    const right = piecesBeyond(route, index, 'right');
    const left = piecesBeyond(route, index, 'left');
    expect(right.length).toBeGreaterThan(50);
    const outside = geos.linesOf(geos.difference(geos.line(route), north)).map(lengthOfLine);
    expect(Math.abs(lengths(right) - sum(outside))).toBeLessThan(0.01);
    expect(lengths(left) + lengths(right)).toBeCloseTo(lineLengthMetres(route), 3);
    expect(cutByLine(route, index).length).toBe(left.length + right.length - 1);
  });

  it('are those of the shipped highway that GEOS finds in the other country', () => {
    const [route] = shippedLines('highway') as [LonLat[]];
    const az = geos.shape({
      type: 'MultiPolygon',
      coordinates: shippedPolygons('countries', ['az']),
    });
    const expected = geos.linesOf(geos.intersection(geos.line(route), az)).map(lengthOfLine);
    const pieces = piecesBeyond(route, indexLine(shippedLines('border')), 'right');
    expect(pieces.length).toBeGreaterThan(2);
    expect(Math.abs(lengths(pieces) - sum(expected))).toBeLessThan(0.05);
  });

  it('say how deep they go, as dense samples do', () => {
    const [route] = shippedLines('highway') as [LonLat[]];
    const index = indexLine(shippedLines('border'));
    for (const piece of piecesBeyond(route, index, 'right')) {
      const sampled = Math.max(
        ...densified(piece.positions, 1).map((place) => distanceToLines(index, place)),
      );
      expect(piece.greatestDepthMetres).toBeGreaterThan(sampled - 0.26);
      expect(piece.greatestDepthMetres).toBeLessThan(sampled + 1);
      expect(piece.lengthMetres).toBeCloseTo(lineLengthMetres(piece.positions), 4);
    }
  });

  it('move when one coordinate of the line moves', () => {
    const line: LonLat[] = [
      [45.005, 40.9],
      [45.005, 41.1],
    ];
    const before = lengths(piecesBeyond(straight, indexLine([line]), 'left'));
    const after = lengths(
      piecesBeyond(
        straight,
        indexLine([
          [
            [45.006, 40.9],
            [45.006, 41.1],
          ],
        ]),
        'left',
      ),
    );
    expect(after - before).toBeCloseTo(
      lengthOfLine([
        [45.005, 41],
        [45.006, 41],
      ]),
      3,
    );
  });
});

describe('a route that meets a line', () => {
  it('crosses at a vertex of either or of both once', () => {
    expect(
      shape(straight, [
        [45.01, 40.9],
        [45.01, 41.1],
      ]),
    ).toEqual(['left', 'right']);
    expect(
      shape(straight, [
        [45.015, 40.9],
        [45.015, 41],
        [45.015, 41.1],
      ]),
    ).toEqual(['left', 'right']);
    expect(
      shape(straight, [
        [45.01, 40.9],
        [45.01, 41],
        [45.012, 41.1],
      ]),
    ).toEqual(['left', 'right']);
  });

  it('stays on its side where it only touches', () => {
    const touch: LonLat[] = [
      [44.9, 40.95],
      [45.015, 41],
      [45.1, 40.95],
    ];
    expect(shape(straight, touch)).toEqual(['left']);
    expect(cutByLine(straight, indexLine([touch]))).toEqual([]);
    expect(shape(touch, straight)).toEqual(['right']);
  });

  it('is neither left nor right along a shared stretch, and crosses once where it comes to it', () => {
    const along: LonLat[] = [
      [45.005, 40.95],
      [45.005, 41],
      [45.025, 41],
      [45.025, 41.05],
    ];
    expect(shape(straight, along)).toEqual(['left', 'on', 'right']);
    const [crossing, ...others] = cutByLine(straight, indexLine([along]));
    expect(others).toEqual([]);
    expect(crossing?.position[0]).toBeCloseTo(45.005, 9);
    const back: LonLat[] = [
      [45.005, 40.95],
      [45.005, 41],
      [45.025, 41],
      [45.025, 40.95],
    ];
    expect(shape(straight, back)).toEqual(['left', 'on', 'left']);
    expect(cutByLine(straight, indexLine([back]))).toEqual([]);
    expect(lengths(piecesBeyond(straight, indexLine([back]), 'on'))).toBeCloseTo(
      lengthOfLine([
        [45.005, 41],
        [45.025, 41],
      ]),
      3,
    );
  });

  it('shares a stretch that no double holds exactly', () => {
    const slanted: LonLat[] = [
      [45, 41],
      [45.031, 41.017],
    ];
    const along = (t: number): LonLat => [45 + t * 0.031, 41 + t * 0.017];
    for (const [from, to] of [
      [0.21, 0.73],
      [1 / 3, 2 / 3],
      [0.1, 0.97],
    ] as const) {
      const line: LonLat[] = [[45.001, 41.05], along(from), along(to), [45.03, 40.95]];
      const pieces = piecesBySide(slanted, indexLine([line]));
      expect(pieces.map(({ side }) => side)).toEqual(['right', 'on', 'left']);
      const shared = lengthOfLine([along(from), along(to)]);
      expect(pieces[1]?.lengthMetres).toBeCloseTo(shared, 3);
    }
  });

  it('may start, end or lie wholly on the line', () => {
    expect(
      shape(straight, [
        [45, 40.9],
        [45, 41.1],
      ]),
    ).toEqual(['right']);
    expect(
      shape(straight, [
        [45.03, 40.9],
        [45.03, 41.1],
      ]),
    ).toEqual(['left']);
    expect(
      shape(straight, [
        [44.9, 41],
        [45.1, 41],
      ]),
    ).toEqual(['on']);
    expect(shape(straight, straight.toReversed())).toEqual(['on']);
  });

  it('may have segments without length and may cross a closed ring', () => {
    const doubled = straight.flatMap((p) => [p, p]);
    expect(
      shape(doubled, [
        [45.01, 40.9],
        [45.01, 41.1],
      ]),
    ).toEqual(['left', 'right']);
    const ring: LonLat[] = [
      [45.005, 40.99],
      [45.015, 40.99],
      [45.015, 41.01],
      [45.005, 41.01],
      [45.005, 40.99],
    ];
    expect(shape(straight, ring)).toEqual(['right', 'left', 'right']);
    const [inside] = piecesBeyond(straight, indexLine([ring]), 'left');
    expect(inside?.from[0]).toBeCloseTo(45.005, 9);
    expect(inside?.to[0]).toBeCloseTo(45.015, 9);
    expect(inside?.greatestDepthMetres).toBeCloseTo(
      lengthOfLine([
        [45.005, 41],
        [45.01, 41],
      ]),
      0,
    );
  });

  it('is one piece on one side of a line far away', () => {
    const pieces = piecesBySide(
      straight,
      indexLine([
        [
          [45, 42],
          [46, 42],
        ],
      ]),
    );
    expect(pieces.map(({ side }) => side)).toEqual(['right']);
    expect(pieces[0]?.positions).toEqual(straight);
  });
});
