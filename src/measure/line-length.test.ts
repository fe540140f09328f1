import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { lineLengthMetres, measureLine, pointAlong, sliceLine } from './line-length';
import { noteMoved } from './moved-line';
import { apart, lengthOfLine } from './test-support/geodesic-oracle';
import { seeded, wigglyLine } from './test-support/random';
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

describe('the measures of a line', () => {
  it('are the lengths up to each position by GeographicLib, held for the very same array', () => {
    const line = wigglyLine(5, 40, [44, 41]);
    const measures = measureLine(line);
    for (const [at, measure] of measures.entries())
      expect(measure).toBeCloseTo(lengthOfLine(line.slice(0, at + 1)), 4);
    expect(measureLine(line)).toBe(measures);
  });

  /** Takes positions out of a line from a place on, puts others there, and compares with GeographicLib. */
  const compare = (at: number, removed: number, added: readonly LonLat[]) => {
    const mapped = wigglyLine(6, 12, [44, 41]);
    const line = mapped.toSpliced(at, removed, ...added);
    noteMoved(line, mapped);
    const expected = line.map((_, to) => lengthOfLine(line.slice(0, to + 1)));
    const measures = Array.from(measureLine(line));
    expect(measures).toHaveLength(line.length);
    for (const [to, measure] of measures.entries())
      expect(measure).toBeCloseTo(expected[to] ?? -1, 4);
  };
  const [one, other]: [LonLat, LonLat] = [
    [44.004, 41.02],
    [44.005, 40.97],
  ];

  it('are so after the line moved in the middle, with fewer, as many and more positions', () => {
    compare(5, 1, [one]);
    compare(5, 2, [one]);
    compare(5, 1, [one, other]);
    compare(5, 2, []);
    compare(5, 0, [one, other]);
  });

  it('are so after the line moved at its start or its end', () => {
    for (const at of [0, 1, 10, 11]) compare(at, 1, [one, other]);
    compare(0, 3, []);
    compare(9, 3, []);
    compare(0, 0, [one]);
    compare(12, 0, [one]);
  });
});

describe('a position along a line', () => {
  it('is the very position of the line at its measure, also at the end', () => {
    for (const seed of [1, 2, 3, 4]) {
      const line = wigglyLine(seed, 30, [44, 41]);
      const measures = measureLine(line);
      for (const [at, measure] of measures.entries())
        expect(pointAlong(line, measure)).toEqual(line[at]);
    }
  });

  it('is the end of a segment to the last digit, however far from the start that lies', () => {
    const random = seeded(9);
    const place = (): LonLat => [10 ** (4 * random() - 2), 10 ** (4 * random() - 3)];
    for (let count = 0; count < 50; count++) {
      const line = [place(), place()];
      expect(pointAlong(line, lineLengthMetres(line))).toEqual(line[1]);
    }
  });

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
    expect(() => pointAlong([], 3)).toThrow(RangeError('a line needs at least one position'));
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

  it('from position to position is just those, and past the ends it ends with them', () => {
    const line = wigglyLine(8, 9, [44, 41]);
    const measures = measureLine(line);
    const end = measures.at(-1) ?? 0;
    expect(sliceLine(line, measures[2] ?? 0, measures[6] ?? 0)).toEqual(line.slice(2, 7));
    expect(sliceLine(line, 0, end)).toEqual(line);
    expect(sliceLine(line, -50, end + 50)).toEqual(line);
    expect(sliceLine(line, end, end + 50)).toEqual([line[8], line[8]]);
  });

  it('of no length is its place twice', () => {
    const place = pointAlong(bent, 100);
    expect(sliceLine(bent, 100, 100)).toEqual([place, place]);
  });
});
