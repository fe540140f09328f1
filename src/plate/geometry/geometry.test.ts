import { describe, expect, it } from 'vitest';
import { seeded } from '../../measure/test-support/random';
import type { Point } from '../camera';
import { plateProjection } from '../projection/projections';
import { FINE } from './generalise';
import { interiorPoints, rowCrossings } from './interior';
import { outlineOf } from './outline';
import { pathData } from './path-data';
import { ringAreaPx, simplifyLine, simplifyRing } from './simplify';

const size = { width: 100, height: 80 };
/** One degree is 10 pixels here, near enough. */
const projection = plateProjection('mercator', { extent: [0, -4, 10, 4], paddingPx: 0 }, size);

const square = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

function distanceToLine([x, y]: Point, line: readonly Point[]): number {
  const distances = line.slice(1).map(([bx, by], i) => {
    const [ax, ay] = line[i] ?? [0, 0];
    const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
    const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
  });
  return Math.min(...distances);
}

describe('simplifying', () => {
  it('leaves no point of 40 random lines farther away than the tolerance, and fewer points', () => {
    const random = seeded(7);
    for (let run = 0; run < 40; run += 1) {
      const line = Array.from({ length: 120 }, (_, i): Point => [i, random() * 3]);
      const simple = simplifyLine(line, 0.8);
      expect(Math.max(...line.map((point) => distanceToLine(point, simple)))).toBeLessThanOrEqual(
        0.8,
      );
      expect(simple.length).toBeLessThan(line.length);
      expect([simple[0], simple.at(-1)]).toEqual([line[0], line.at(-1)]);
    }
  });

  it('keeps a ring closed and its corners, wherever it starts', () => {
    const ring: Point[] = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 10],
      [0, 10],
    ];
    const turned: Point[] = [...ring.slice(1), [0, 0]];
    expect(ringAreaPx(simplifyRing(ring, 0.3))).toBe(100);
    expect(Math.abs(ringAreaPx(simplifyRing(turned, 0.3)) - 100)).toBeLessThan(1);
  });

  it('keeps a thin ring a ring, and one that is a line already as it is', () => {
    const along = Array.from({ length: 20 }, (_, x): Point => [x, 0]);
    const back = along.toReversed().map(([x]): Point => [x, 0.4]);
    const thin = simplifyRing([...along, ...back], 0.9);
    expect(ringAreaPx(thin)).toBeGreaterThan(0);
    expect(thin.length).toBeLessThan(10);
    expect(simplifyRing(along, 0.9)).toEqual(along);
  });
});

describe('clipping', () => {
  const polygon = (...rings: number[][][]) =>
    outlineOf({ type: 'Polygon', coordinates: rings }, projection, size, FINE);

  it('fills the picture for land that surrounds it, whatever its winding', () => {
    const around = square(-20, -20, 30, 20);
    for (const ring of [around, [...around].reverse()]) {
      const { paths } = polygon(ring);
      expect(paths.map(ringAreaPx)).toEqual([(100 + 24) * (80 + 24)]);
    }
  });

  it('shows nothing of land elsewhere', () => {
    expect(polygon(square(20, 20, 30, 30)).paths).toEqual([]);
  });

  it('keeps a hole in land that surrounds the picture', () => {
    const { paths } = polygon(square(-20, -20, 30, 20), square(4, -1, 6, 1).reverse());
    expect(paths).toHaveLength(2);
    expect(rowCrossings(paths, 40)).toHaveLength(4);
  });

  it('cuts a line where it leaves', () => {
    const coordinates = [
      [-5, 0],
      [5, 0],
    ];
    const { paths } = outlineOf({ type: 'LineString', coordinates }, projection, size, FINE);
    expect(paths).toHaveLength(1);
    expect(paths[0]?.[0]?.[0]).toBeCloseTo(-12, 6);
    expect(paths[0]?.[1]?.[0]).toBeCloseTo(50, 6);
  });
});

describe('a point inside an area', () => {
  it('lies inside a crescent, whose centre of mass does not', () => {
    const ring: Point[] = [
      [0, 0],
      [60, 0],
      [60, 60],
      [0, 60],
      [0, 50],
      [50, 50],
      [50, 10],
      [0, 10],
    ];
    for (const [x, y] of interiorPoints([ring], size)) {
      const before = rowCrossings([ring], y).filter((crossing) => crossing < x).length;
      expect(before % 2).toBe(1);
    }
  });
});

describe('path data', () => {
  it('is relative and in tenths of a pixel', () => {
    const path: Point[] = [
      [1, 2],
      [1.5, 1.9],
      [0.04, 3],
    ];
    expect(pathData([path], false)).toBe('M10 20l5-1-15 11');
    expect(pathData([path], true)).toBe('M10 20l5-1-15 11z');
  });

  it('does not drift: rounding errors do not add up over 2,000 steps', () => {
    const random = seeded(3);
    const path = Array.from({ length: 2000 }, (_, i): Point => [i * 0.333, random() * 50]);
    const numbers = pathData([path], false).match(/-?\d+/g)?.map(Number) ?? [];
    let [x, y] = [0, 0];
    for (let i = 0; i < numbers.length; i += 2) {
      [x, y] = [x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)];
    }
    const [lastX, lastY] = path.at(-1) ?? [0, 0];
    expect(Math.abs(x / 10 - lastX)).toBeLessThan(0.051);
    expect(Math.abs(y / 10 - lastY)).toBeLessThan(0.051);
  });

  it('leaves out what is smaller than a tenth of a pixel', () => {
    expect(
      pathData(
        [
          [
            [1, 1],
            [1.01, 1.02],
          ],
        ],
        false,
      ),
    ).toBe('');
  });
});
