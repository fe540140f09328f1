import type { Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { findSelfMeeting } from './self-meeting';
import * as geos from './test-support/geos';
import { seeded } from './test-support/random';

const ENOUGH = 1e9;

describe('the place where a line meets itself', () => {
  it('is where GEOS has its first and last segment cross, to 0.1 m', () => {
    const random = seeded(61);
    const near = (): LonLat => [45 + random(), 41 + random()];
    let crossings = 0;
    for (let round = 0; round < 200; round++) {
      const line = [near(), near(), near(), near()] as [LonLat, LonLat, LonLat, LonLat];
      const { result, at } = findSelfMeeting(line, ENOUGH);
      const shared = geos.intersection(geos.line(line.slice(0, 2)), geos.line(line.slice(2)));
      expect(result).toBe(geos.geos.GEOSisEmpty(shared) === 1 ? 'none' : 'meets');
      if (!at) continue;
      crossings += 1;
      const [x, y] = (geos.geometryOf(shared) as Point).coordinates as LonLat;
      expect(Math.abs(at[0] - x)).toBeLessThan(2e-6);
      expect(Math.abs(at[1] - y)).toBeLessThan(2e-6);
    }
    expect(crossings).toBeGreaterThan(30);
  });
});

describe('the search for it', () => {
  const line = Array.from({ length: 10_002 }, (_, at): LonLat => [10 + at * 1e-5, 45]);

  it('tells how far it is after every ten thousand segments', () => {
    const told: number[] = [];
    findSelfMeeting(line, ENOUGH, (segments) => told.push(segments));
    expect(told).toEqual([0, 10_000]);
  });

  it('may look at as many pairs as are allowed, and at none more', () => {
    const short = line.slice(0, 500);
    const { pairs } = findSelfMeeting(short, ENOUGH);
    expect(findSelfMeeting(short, pairs)).toEqual({ result: 'none', pairs });
    expect(findSelfMeeting(short, pairs - 1)).toEqual({ result: 'not-checkable', pairs });
  });

  it('looks at no pair of a line of one segment or none', () => {
    for (const few of [[], line.slice(0, 1), line.slice(0, 2)])
      expect(findSelfMeeting(few, ENOUGH)).toEqual({ result: 'none', pairs: 0 });
  });
});
