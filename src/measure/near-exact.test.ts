import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexLine } from './line-index';
import { lineLengthMetres } from './line-length';
import { intervalsNear } from './near';
import { countedIndex } from './test-support/counted-index';
import { away } from './test-support/geodesic-oracle';

/** Metres east and north of a place at the equator, where a degree is as long on every side. */
const at = (east: number, north: number): LonLat => away(away([45, 0], 90, east), 0, north);
const line = (...places: [number, number][]) => places.map(([east, north]) => at(east, north));

/** From where to where a route is near, in whole metres along it. */
const near = (route: LonLat[], lines: LonLat[][], metres: number) =>
  intervalsNear(route, indexLine(lines), metres).map(({ fromMetres, toMetres }) =>
    [fromMetres, toMetres].map(Math.round),
  );

/** A fence 300 m off the road for 800 m, which comes to it at its end: 300 - 400 - 500 m is a triangle. */
const fence = line([1000, 300], [1800, 300], [2200, 0]);

describe('a road is near a fence', () => {
  it('from where a disc around its start meets the road, to where one around its end does', () => {
    const whole = [[600, 2700]];
    expect(near(line([0, 0], [4000, 0]), [fence], 500)).toEqual(whole);
    expect(near(line([0, 0], [250, 0], [1700, 0], [4000, 0]), [fence], 500)).toEqual(whole);
    expect(near(line([4000, 0], [0, 0]), [fence], 500)).toEqual([[1300, 3400]]);
    const short = Array.from({ length: 41 }, (_, n): [number, number] => [100 * n, 0]);
    expect(near(line(...short), [fence], 500)).toEqual(whole);
  });

  it('on either side, and where the road bends away between two of its positions', () => {
    const bent = line([0, 0], [1200, 0], [1200, -700], [1400, -700], [1400, 0], [4000, 0]);
    const found = near(bent, [fence], 500);
    // 200 m south of the road both ways on, which add 1,400 m.
    expect(found).toEqual([
      [600, 1400],
      [2600, 4100],
    ]);
    expect(
      near(
        bent.map(([x, y]) => [x, -y]),
        [fence.map(([x, y]) => [x, -y])],
        500,
      ),
    ).toEqual(found);
  });

  it('as a whole where all of it lies within, and nowhere where all lies beyond', () => {
    expect(near(line([1100, 0], [1700, 0]), [fence], 301)).toEqual([[0, 600]]);
    expect(near(line([0, 900], [3000, 900]), [fence], 590)).toEqual([]);
    expect(near(line([1100, 0], [1200, 0], [1700, 0]), [fence], 299)).toEqual([]);
  });

  it('beside each of several', () => {
    const stones = [at(500, 30), at(1500, -40), at(2000, 0)].map((place) => [place]);
    expect(near(line([0, 0], [2000, 0]), stones, 50)).toEqual([
      [460, 540],
      [1470, 1530],
      [1950, 2000],
    ]);
  });

  it('within the part that is asked', () => {
    const road = line([0, 0], [400, 0], [4000, 0]);
    const index = indexLine([fence]);
    const asked = (fromMetres: number, toMetres: number) =>
      intervalsNear(road, index, 500, { fromMetres, toMetres }).map((found) =>
        [found.fromMetres, found.toMetres].map(Math.round),
      );
    expect(asked(0, 500)).toEqual([]);
    expect(asked(500, 1500)).toEqual([[600, 1500]]);
    expect(asked(1000, 1100)).toEqual([[1000, 1100]]);
    expect(asked(2000, 4000)).toEqual([[2000, 2700]]);
    expect(asked(1000, 1000)).toEqual([]);
  });

  it('nowhere where the road has one position or none', () => {
    expect(near([at(1000, 300)], [fence], 500)).toEqual([]);
    expect(near([], [fence], 500)).toEqual([]);
  });
});

it.each([0, 60, -75])('a disc at latitude %d is as wide as it is high', (latitude) => {
  const stone: LonLat = [45, latitude];
  for (const azimuth of [0, 90, 45]) {
    const road = [away(stone, azimuth + 180, 3000), stone, away(stone, azimuth, 3000)];
    const [found, ...more] = intervalsNear(road, indexLine([[stone]]), 1000);
    expect(more).toEqual([]);
    expect(found?.fromMetres).toBeCloseTo(lineLengthMetres(road) / 2 - 1000, 0);
    expect(found?.toMetres).toBeCloseTo(lineLengthMetres(road) / 2 + 1000, 0);
  }
});

describe('of a long road', () => {
  const road = line(...Array.from({ length: 201 }, (_, n): [number, number] => [100 * n, 0]));
  const wall = line(...Array.from({ length: 101 }, (_, n): [number, number] => [100 * n, 200]));
  const asked = (metres: number[]) => {
    const { index, asked } = countedIndex(indexLine([wall]));
    return metres.map((each) => {
      const before = asked.ends;
      intervalsNear(road, index, each);
      return asked.ends - before;
    });
  };

  it('what is surely near or far is not asked piece by piece', () => {
    const [some] = asked([500]) as [number];
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(3600);
    expect(asked([1e6])[0]).toBeLessThan(100);
    expect(asked([1])[0]).toBeLessThan(asked([190])[0] as number);
  });

  it('places that were asked for one distance are not asked again for another', () => {
    const [first, again] = asked([500, 500]) as [number, number];
    expect(again).toBeLessThan(first / 2);
  });
});
