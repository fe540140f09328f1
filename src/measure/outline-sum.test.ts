import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { OutlineSum } from './outline-sum';
import { zoneSquareMetres } from './surface-area';
import { areaOfRing } from './test-support/geodesic-oracle';

const square = (west: number, south: number, size: number): LonLat[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

/** The pieces from position to position of a line, with what each bulges out. */
const pieces = (line: readonly LonLat[], bulge = 0) =>
  line.slice(1).map(([x1, y1], n) => {
    const [x0, y0] = line[n] as LonLat;
    return { x0, y0, x1, y1, bulge };
  });

describe('the sum over an outline', () => {
  it('counts areas from the parallel in the middle of the region', () => {
    const north = zoneSquareMetres(41);
    expect(new OutlineSum([square(45, 40.5, 1)]).parallel).toBe(north);
    expect(
      new OutlineSum([
        [[45, 42]],
        [
          [46, 41],
          [47, 40],
        ],
      ]).parallel,
    ).toBe(north);
    expect(
      new OutlineSum([
        [[45, 40]],
        [
          [46, 41],
          [47, 42],
        ],
      ]).parallel,
    ).toBe(north);
    expect(new OutlineSum([square(-70, -42, 2)]).parallel).toBe(-north);
  });

  it.each([
    ['a degree', square(45, 40, 1)],
    ['some metres', square(45, 40, 1e-4)],
    ['south and west of nought', square(-70.2, -33.4, 0.1)],
  ] as const)('is the area that GeographicLib gives: %s', (_, ring) => {
    const sum = new OutlineSum([ring]);
    const sums = new Float64Array(9);
    for (const piece of pieces(ring)) {
      OutlineSum.write(sums, 3, piece, 1, sum.parallel);
      OutlineSum.write(sums, 6, piece, -1, sum.parallel);
    }
    const expected = areaOfRing(ring, 20_000);
    expect((sum.closed(sums, 3) ?? Number.NaN) / expected).toBeCloseTo(1, 5);
    expect(sum.closed(sums, 6)).toBeCloseTo(-(sum.closed(sums, 3) ?? Number.NaN), 3);
    expect(sum.closed(sums, 0)).toBe(0);
    expect([...sums.subarray(0, 3)]).toEqual([0, 0, 0]);
  });

  it('says how far the ways went, and adds what their arcs hold', () => {
    const sums = new Float64Array(6);
    // Along the parallel that areas are counted from there is none but that of the arc.
    const piece = { x0: 45, y0: 41, x1: 45.5, y1: 41, bulge: 7 };
    OutlineSum.write(sums, 3, piece, 1, zoneSquareMetres(41));
    expect([...sums]).toEqual([0, 0, 0, expect.closeTo(7, 3), 0.5, 0]);
    OutlineSum.write(sums, 3, { ...piece, y1: 41.25, bulge: 0 }, 1, zoneSquareMetres(41));
    expect([...sums.subarray(4)]).toEqual([1, 0.25]);
    OutlineSum.write(sums, 3, { ...piece, y1: 41.125, bulge: 0 }, -1, zoneSquareMetres(41));
    expect([...sums.subarray(4)]).toEqual([0.5, 0.125]);
  });

  // 111 km from south to north: a gap of a metre makes a tenth of a square kilometre uncertain.
  const wide = () => new OutlineSum([square(45, 40, 1)]);
  const METRE = 1 / 111_000;
  it.each([
    ['a hundred-thousandth', 1.2e10, METRE, 0, true],
    ['more than a hundred-thousandth', 1e10, METRE, 0, false],
    ['as much to the north', 1.2e10, 0, METRE, true],
    ['more to the north', 1e10, 0, METRE, false],
    ['more to the south of an area that runs clockwise', -1e10, 0, -METRE, false],
    ['less to the west of one that runs clockwise', -1.2e10, -METRE, 0, true],
    ['more in both ways', 1.2e10, METRE, METRE, false],
    ['a square centimetre of no area', 0, METRE * 0.9e-7, 0, true],
    ['two square centimetres of no area', 0, METRE * 2e-7, 0, false],
  ])('is none where the gap makes uncertain %s', (_, area, x, y, closes) => {
    expect(wide().closed(new Float64Array([area, x, y]), 0)).toBe(closes ? area : null);
    expect(wide().closed(new Float64Array([0, 9, 9, area, x, y]), 3)).toBe(closes ? area : null);
  });

  it('forgives a gap the more, the less the region reaches from south to north', () => {
    const low = new OutlineSum([square(45, 40, 0.001)]);
    const gap = new Float64Array([1e10, 500 * METRE, 0]);
    expect(low.closed(gap, 0)).toBe(1e10);
    expect(wide().closed(gap, 0)).toBeNull();
  });
});
