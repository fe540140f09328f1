import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { grownArea } from './grown-area';
import { noteMoved } from './moved-line';
import { away } from './test-support/geodesic-oracle';

/** Metres east and north of a place at the equator, where a degree is as long on every side. */
const at = (east: number, north: number): LonLat => away(away([45, 0], 90, east), 0, north);
type Place = [east: number, north: number];
const ring = (...places: Place[]): LonLat[] =>
  [...places, places[0] as Place].map(([east, north]) => at(east, north));

const SQUARE: Place[] = [
  [0, 0],
  [1000, 0],
  [1000, 1000],
  [0, 1000],
];
/** A triangle on the square's side: 1,000 m more along its two other sides, less its base. */
const ROOF: Place = [500, 1375];
const HOLE: Place[] = [
  [300, 300],
  [300, 700],
  [700, 700],
  [700, 300],
];
const disc = (metres: number) => Math.PI * metres * metres;
const within = (found: ReturnType<typeof grownArea>, low: number, high: number) => {
  expect(found?.low).toBeCloseTo(low, 1);
  expect(found?.high).toBeCloseTo(high, 1);
};

describe('the area of a square with its edges moved out and in', () => {
  it.each([1, 50, 200])('has strips more with round joins, and strips less: %d m', (metres) => {
    const high = 1e6 + 4000 * metres + disc(metres);
    within(grownArea([ring(...SQUARE)], metres), (1000 - 2 * metres) ** 2, high);
    within(grownArea([ring(...SQUARE).reverse()], metres), (1000 - 2 * metres) ** 2, high);
  });

  it('is nothing where it is narrower than both strips', () => {
    const sliver = ring([0, 0], [90, 0], [90, 1000], [0, 1000]);
    within(grownArea([sliver], 60), 0, 90_000 + 2180 * 60 + disc(60));
  });

  it('with a hole has more of that taken out where it is small, and less where it is large', () => {
    const low = 900 ** 2 - (160_000 + 1600 * 50 + disc(50));
    const high = 1e6 + 4000 * 50 + disc(50) - 300 ** 2;
    within(grownArea([ring(...SQUARE), ring(...HOLE)], 50), low, high);
    within(grownArea([ring(...SQUARE).reverse(), ring(...HOLE).reverse()], 50), low, high);
  });

  it('is not known of a polygon without rings', () => {
    expect(grownArea([], 5)).toBeNull();
  });

  it('is not known where the outline does not close: both sides of a gap meet over its length', () => {
    const gap = ring(
      [0, 0],
      [300, 0],
      [300, 900],
      [200, 900],
      [200, 100],
      [100, 100],
      [100, 900],
      [0, 900],
    );
    expect(grownArea([gap], 50)).toBeNull();
    expect(grownArea([gap.toReversed()], 50)).toBeNull();
    expect(grownArea([gap], 49)).not.toBeNull();
  });
});

describe('the area of a polygon that moved', () => {
  const house = [...SQUARE.slice(0, 3), ROOF, ...SQUARE.slice(3)];
  // Each sloping side is 625 m long and meets the upright and the other at angles that a tangent halves.
  const perimeter = 3000 + 2 * 625;
  const area = 1e6 + 187_500;
  const corner = (cosine: number) => Math.sqrt((1 - cosine) / (1 + cosine));
  /** Of a convex polygon moved in: its strips overlap by the tangents of half the angles it turns by. */
  const turns = 2 * corner(0) + 2 * corner(0.6) + corner(0.28);
  const low = (metres: number) => area - perimeter * metres + turns * metres ** 2;
  const high = (metres: number) => area + perimeter * metres + disc(metres);

  it.each([
    ['one more position', ring(...SQUARE), ring(...house), true],
    ['one less', ring(...house), ring(...SQUARE), false],
    ['its first one elsewhere', ring([200, 200], ...SQUARE.slice(1)), ring(...SQUARE), false],
  ])('is that of the new one, with %s, and the one before stays', (_, was, is, isHouse) => {
    const before = grownArea([was], 50);
    noteMoved(is, was);
    for (const metres of [50, 80]) {
      const square = [(1000 - 2 * metres) ** 2, 1e6 + 4000 * metres + disc(metres)] as const;
      const [least, most] = isHouse ? [low(metres), high(metres)] : square;
      within(grownArea([is], metres), least, most);
      within(grownArea([is], metres), least, most);
    }
    expect(grownArea([was], 50)).toEqual(before);
    expect(grownArea([[...was]], 50)).toEqual(before);
  });

  it('is told by the metres', () => {
    const square = ring(...SQUARE);
    const [less, more] = [grownArea([square], 10), grownArea([square], 20)];
    expect(less?.high).toBeLessThan(more?.high ?? 0);
    expect(grownArea([square], 10)).toEqual(less);
  });
});
