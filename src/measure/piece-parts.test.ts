import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { piecePart, totalsOf } from './piece-parts';
import { apart } from './test-support/geodesic-oracle';

const route: LonLat[] = [
  [45, 41],
  [45.05, 41],
  [45.1, 41],
];
const at = (fromMetres: number, toMetres: number) => ({ fromMetres, toMetres });

describe('the pieces of a route', () => {
  it('keep for sure what is not near an edge, and may gain what adjoins', () => {
    const part = piecePart('r-1', 0, {
      route,
      inside: [at(1000, 2000)],
      nearEdge: [at(900, 1100), at(1950, 2100)],
    });
    expect([part.value, part.low, part.high]).toEqual([1000, 850, 1200]);
    expect(part.decidable).toBe(true);
    expect(apart(part.from as LonLat, part.to as LonLat)).toBeCloseTo(1000, 1);
  });

  it('gain nothing from what is near an edge elsewhere', () => {
    const part = piecePart('r-1', 0, {
      route,
      inside: [at(1000, 2000)],
      nearEdge: [at(100, 300), at(3000, 3100)],
    });
    expect([part.low, part.high]).toEqual([1000, 1000]);
  });

  it('share what joins them at the middle', () => {
    const stretches = {
      route,
      inside: [at(1000, 1100), at(1300, 1400)],
      nearEdge: [at(950, 1450)],
    };
    const parts = [0, 1].map((piece) => piecePart(`r-${piece}`, piece, stretches));
    expect(parts.map(({ low, high }) => [low, high])).toEqual([
      [0, 250],
      [0, 250],
    ]);
    expect(parts.map(({ decidable }) => decidable)).toEqual([false, false]);
    expect(totalsOf([stretches])).toEqual({ value: 200, low: 0, high: 500 });
  });

  it('add up over routes, what is near an edge but in no piece too', () => {
    const one = { route, inside: [at(0, 100)], nearEdge: [] };
    const other = { route, inside: [], nearEdge: [at(10, 40)] };
    expect(totalsOf([one, other])).toEqual({ value: 100, low: 100, high: 130 });
  });

  it('are asked for by number', () => {
    expect(() => piecePart('r-9', 8, { route, inside: [], nearEdge: [] })).toThrow(
      new RangeError('The route has no piece 8'),
    );
  });
});
