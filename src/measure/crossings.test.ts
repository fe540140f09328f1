import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { cutByLine, piecesBeyond } from './crossings';
import { indexLine } from './line-index';
import { lineLengthMetres } from './line-length';
import { distanceToLines } from './nearest';
import { densified, lengthOfLine } from './test-support/geodesic-oracle';
import * as geos from './test-support/geos';
import { seeded, wigglyLine } from './test-support/random';
import { shippedLines, shippedPolygons } from './test-support/shipped';

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const lengths = (pieces: { lengthMetres: number }[]) => sum(pieces.map((p) => p.lengthMetres));

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
