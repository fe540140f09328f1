import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { lineLengthMetres, measureLine, pointAlong, sliceLine } from './line-length';
import { apart, lengthOfLine } from './test-support/geodesic-oracle';
import { wigglyLine } from './test-support/random';
import { shippedLines } from './test-support/shipped';

const bent: LonLat[] = [
  [45, 41],
  [45.02, 41.01],
  [45.02, 41.01],
  [45.01, 41.2],
];

describe('the length of a line', () => {
  it('is that of GeographicLib for short, long, east-west and north-south segments', () => {
    const lines: LonLat[][] = [
      [
        [45, 41],
        [45.001, 41],
      ],
      [
        [45, 41],
        [45, 41.001],
      ],
      [
        [45, 41],
        [45.00001, 41.00002],
      ],
      [
        [43, 40],
        [47, 42],
      ],
      [
        [-70, -60],
        [-69, -40],
        [10, 5],
      ],
      wigglyLine(7, 2000, [44, 41]),
    ];
    for (const line of lines) {
      expect(Math.abs(lineLengthMetres(line) / lengthOfLine(line) - 1)).toBeLessThan(1e-7);
    }
  });

  it('is that of GeographicLib for the shipped lines, to a millimetre in a kilometre', () => {
    for (const line of [...shippedLines('highway'), ...shippedLines('border')]) {
      expect(Math.abs(lineLengthMetres(line) / lengthOfLine(line) - 1)).toBeLessThan(1e-6);
    }
  });

  it('is nothing for a line of one position or none', () => {
    expect(lineLengthMetres([])).toBe(0);
    expect(lineLengthMetres([[45, 41]])).toBe(0);
  });
});

describe('a position along a line', () => {
  it('lies as many metres from the start as asked for, also far along a long segment', () => {
    const long: LonLat[] = [
      [43, 36],
      [46, 45],
    ];
    for (const metres of [1, 1000, 250_000, 700_000]) {
      const reached = pointAlong(long, metres);
      expect(lengthOfLine([[43, 36], reached])).toBeCloseTo(metres, 2);
    }
  });

  it('is held within the ends', () => {
    expect(pointAlong(bent, -5)).toEqual([45, 41]);
    expect(pointAlong(bent, 1e9)).toEqual([45.01, 41.2]);
    expect(pointAlong([[45, 41]], 3)).toEqual([45, 41]);
    expect(() => pointAlong([], 3)).toThrow(RangeError);
  });
});

describe('a slice of a line', () => {
  it('has the length between its measures, and the slices make up the whole', () => {
    const line = wigglyLine(3, 400, [44, 41]);
    const length = lineLengthMetres(line);
    const cuts = [0, 0.1, 333.3, 5000, 5000.5, length / 2, length];
    const lengths = cuts.slice(1).map((to, at) => {
      const from = cuts[at] as number;
      const slice = sliceLine(line, from, to);
      expect(lineLengthMetres(slice)).toBeCloseTo(to - from, 5);
      return lineLengthMetres(slice);
    });
    expect(lengths.reduce((a, b) => a + b)).toBeCloseTo(length, 4);
  });

  it('keeps the positions in between and runs backwards where the ends are swapped', () => {
    const measures = measureLine(bent);
    const whole = sliceLine(bent, 0, 1e9);
    expect(whole).toContainEqual([45.02, 41.01]);
    expect(whole.at(0)).toEqual([45, 41]);
    const back = sliceLine(bent, (measures[3] ?? 0) - 10, 100);
    expect(back).toEqual(sliceLine(bent, 100, (measures[3] ?? 0) - 10).reverse());
    expect(apart(back.at(-1) as LonLat, [45, 41])).toBeCloseTo(100, 3);
  });
});
