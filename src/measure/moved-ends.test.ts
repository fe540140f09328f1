import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexLine } from './line-index';
import { lineLengthMetres } from './line-length';
import { freeEnds, stretchBetween, withMovedEnds } from './moved-ends';
import { apart, lengthOfLine } from './test-support/geodesic-oracle';
import { wigglyLine } from './test-support/random';

const border = wigglyLine(31, 300, [45, 41]);
const whole = indexLine([border]);
const section = border.slice(100, 151);

describe('a section with its ends moved', () => {
  it.each([-300, 0, 300])('by %d m is longer by twice that, along the whole line', (metres) => {
    const moved = withMovedEnds(section, whole, metres) ?? [];
    expect(lengthOfLine(moved)).toBeCloseTo(lengthOfLine(section) + 2 * metres, 1);
    for (const place of moved.slice(1, -1)) expect(border.map(String)).toContain(String(place));
  });

  it('runs as the whole line runs, whichever way the section is drawn', () => {
    const [forth, back] = [section, section.toReversed()].map((line) =>
      withMovedEnds(line, whole, 300),
    );
    expect(back).toEqual(forth);
  });

  it('stops at the ends of the whole line', () => {
    const moved = withMovedEnds(border.slice(0, 3), whole, 300) ?? [];
    expect(moved[0]).toEqual(border[0]);
    const all = withMovedEnds(border, whole, 1e6) ?? [];
    expect(lineLengthMetres(all)).toBeCloseTo(lineLengthMetres(border), 6);
  });

  it('has its ends on the billionth of a degree, but where the whole line ends', () => {
    // Ends that lie on no billionth, on a line to the north and on one to the east.
    const off = 3.3e-10;
    for (const [from, to] of [
      [
        [45 + off, 41 + off],
        [45 + off, 41.1 + off],
      ],
      [
        [45 + off, 41 + off],
        [45.1 + off, 41 + off],
      ],
    ] as [LonLat, LonLat][]) {
      const along = (share: number): LonLat => [
        from[0] + share * (to[0] - from[0]),
        from[1] + share * (to[1] - from[1]),
      ];
      const line = indexLine([[from, along(0.3), to]]);
      const part = [along(0.2), along(0.3), along(0.4)];
      const [first, middle, last, ...others] = withMovedEnds(part, line, 100) as LonLat[];
      expect(others).toEqual([]);
      expect(middle).toEqual(along(0.3));
      for (const end of [first, last] as LonLat[])
        for (const degrees of end) expect(degrees).toBe(Math.round(degrees * 1e9) / 1e9);
      expect(withMovedEnds(part, line, 1e5)).toEqual([from, along(0.3), to]);
      const toStart = withMovedEnds(part, line, 4000) as LonLat[];
      expect(toStart[0]).toEqual(from);
      expect(toStart.at(-1)).not.toEqual(to);
    }
  });

  it('is nothing where the ends would pass each other', () => {
    expect(withMovedEnds(border.slice(100, 102), whole, -300)).toBeNull();
    const half = (stretchBetween(border, whole)?.lengthMetres ?? 0) / 2;
    expect(withMovedEnds(border, whole, -half)).toBeNull();
    expect(withMovedEnds(border, whole, -half + 1)).not.toBeNull();
  });

  it('stays as it is where its ends lie on different lines', () => {
    const far = border.map(([x, y]): LonLat => [x, y + 1]);
    const line = [border[0], far[0]] as LonLat[];
    expect(withMovedEnds(line, indexLine([border, far]), 300)).toEqual(line);
    expect(stretchBetween(line, indexLine([border, far]))).toBeNull();
  });

  it('has its ends snapped where they lie beside the line', () => {
    const beside = [border[50], border[60]].map((place) => [place?.[0], (place?.[1] ?? 0) + 1e-5]);
    const stretch = stretchBetween(beside as LonLat[], whole);
    const expected = lengthOfLine(border.slice(50, 61));
    expect(Math.abs((stretch?.lengthMetres ?? 0) - expected)).toBeLessThan(4);
  });

  it('says that a line without positions has no ends', () => {
    expect(() => stretchBetween([], whole)).toThrow('a line without positions has no ends');
  });
});

describe('the free ends of sections', () => {
  const [a, b, c, d] = [border[0], border[10], border[20], border[30]] as LonLat[] as [
    LonLat,
    LonLat,
    LonLat,
    LonLat,
  ];

  it('are two for each line, less those that two lines share', () => {
    expect(freeEnds([[a, b]])).toBe(2);
    expect(
      freeEnds([
        [a, b],
        [c, d],
      ]),
    ).toBe(4);
    expect(
      freeEnds([
        [a, b],
        [b, c],
      ]),
    ).toBe(2);
    expect(
      freeEnds([
        [a, b],
        [c, b],
      ]),
    ).toBe(2);
    expect(freeEnds([[a, b, a]])).toBe(0);
  });

  it('alone change the sum: a shared end moved takes from one what it gives to the other', () => {
    const [first, second] = [border.slice(0, 51), border.slice(50, 101)];
    const at = (metres: number) => {
      const end = withMovedEnds(first, whole, metres)?.at(-1) as LonLat;
      const lengths = [
        stretchBetween([border[0] as LonLat, end], whole),
        stretchBetween([end, border[100] as LonLat], whole),
      ].map((stretch) => stretch?.lengthMetres ?? Number.NaN);
      return { sum: (lengths[0] ?? 0) + (lengths[1] ?? 0), end };
    };
    expect(apart(at(0).end, at(300).end)).toBeGreaterThan(100);
    expect(at(300).sum).toBeCloseTo(lengthOfLine(first) + lengthOfLine(second), 1);
    expect(freeEnds([first, second])).toBe(2);
  });
});
