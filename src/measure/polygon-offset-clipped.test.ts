import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexOfLine } from './changed-index';
import { indexLine } from './line-index';
import { noteMoved } from './moved-line';
import { areaOfPolygonOffset } from './polygon-offset';
import { away } from './test-support/geodesic-oracle';

/** Metres east and north of a place at the equator, where a degree is as long on every side. */
const at = (east: number, north: number): LonLat => away(away([45, 0], 90, east), 0, north);
type Place = [east: number, north: number];
const path = (...places: Place[]): LonLat[] => places.map(([east, north]) => at(east, north));
const ring = (...places: Place[]): LonLat[] => path(...places, places[0] as Place);
const disc = (metres: number) => Math.PI * metres * metres;

const SQUARE: Place[] = [
  [0, 0],
  [1000, 0],
  [1000, 1000],
  [0, 1000],
];
/** Three bars of 100 m around a gap of 100 m. */
const GAP = ring(
  [0, 0],
  [300, 0],
  [300, 1000],
  [200, 1000],
  [200, 100],
  [100, 100],
  [100, 1000],
  [0, 1000],
);
const wall = (east: number) => path([east, -3000], [east, 0], [east, 1000], [east, 3000]);
const edge = (line: LonLat[], metres: number) => [{ index: indexLine([line]), metres }];

describe('where outlines touch over a length, so that polygons are clipped', () => {
  it('a line whose reach ends at the polygon takes nothing of it', () => {
    for (const [line, low] of [
      [wall(-50), 1e6],
      [wall(1050), 1e6],
      [wall(50), 900_000],
    ] as const) {
      const found = areaOfPolygonOffset([ring(...SQUARE)], edge(line, 50));
      expect(found.low / low).toBeCloseTo(1, 6);
      expect(found.high / 1e6).toBeCloseTo(1, 6);
    }
  });

  it('a reach that just fills a gap closes it', () => {
    // The gap of 100 m by 900, and a half disc beyond; within, an arm and a half disc of the base.
    const found = areaOfPolygonOffset([GAP], edge(path([100, 100], [100, 1000]), 100));
    expect(found.high / (300_000 + disc(100) / 2)).toBeCloseTo(1, 4);
    expect(found.low / (210_000 - 90_000 - disc(100) / 2)).toBeCloseTo(1, 4);
  });

  it('so do all edges that are moved alike, and corners of the base remain', () => {
    const { low, high } = areaOfPolygonOffset([GAP], [], 50);
    const notch = 5000 - disc(50) / 2;
    expect(high / (300_000 + 2600 * 50 + disc(50) - notch)).toBeCloseTo(1, 4);
    expect(low / (2 * (2500 - disc(50) / 4))).toBeCloseTo(1, 2);
  });

  it('holes that close are none', () => {
    const hole = ring([300, 300], [300, 400], [400, 400], [400, 300]);
    for (const inner of [hole, hole.toReversed()]) {
      const { low, high } = areaOfPolygonOffset([ring(...SQUARE), inner], [], 50);
      expect(high / (1e6 + 4000 * 50 + disc(50))).toBeCloseTo(1, 4);
      expect(low / (900 ** 2 - (10_000 + 400 * 50 + disc(50)))).toBeCloseTo(1, 4);
      expect(areaOfPolygonOffset([ring(...SQUARE), inner], []).low / 990_000).toBeCloseTo(1, 6);
    }
  });
});

describe('of a polygon of which an edge lies on a line', () => {
  const moved = (was: LonLat[], is: LonLat[]) => {
    noteMoved(is, was);
    return is;
  };
  const lineOf = (line: LonLat[]) => [{ index: indexOfLine(line), metres: 50 }];

  it('that edge is moved by the line’s metres, and all others by theirs', () => {
    const square = [ring(...SQUARE)];
    const alone = areaOfPolygonOffset(square, edge(wall(0), 50));
    expect(alone.low / 950_000).toBeCloseTo(1, 5);
    expect(alone.high / (1_050_000 + disc(50))).toBeCloseTo(1, 5);
    const { low, high } = areaOfPolygonOffset(square, edge(wall(0), 50), 20);
    expect(low / (930 * 960)).toBeCloseTo(1, 5);
    // Strips of 50 and 20 m; round joins, those of 50 m for two of the corners and 20 m for the others.
    const joins = disc(50) / 2 + disc(20) / 2;
    expect(high / (1e6 + 50_000 + 60_000 + joins)).toBeLessThan(1 + 4e-3);
    expect(high).toBeGreaterThan(1e6 + 50_000 + 60_000 + joins);
    expect(areaOfPolygonOffset(square, edge(wall(0), 50), 20)).toEqual({ low, high });
    expect(areaOfPolygonOffset(square, edge(wall(0), 50)).low).not.toBe(low);
  });

  it('the answer is that of the polygon and the line as they are, after either moved', () => {
    const [square, line] = [ring(...SQUARE), wall(0)];
    const before = areaOfPolygonOffset([square], lineOf(line));
    const wider = moved(square, square.with(1, at(1500, 0)));
    const wide = areaOfPolygonOffset([wider], lineOf(line));
    expect(wide.low / (before.low + 250_000)).toBeCloseTo(1, 5);
    expect(wide.high / (before.high + 250_000)).toBeCloseTo(1, 5);
    const bent = moved(line, line.with(2, at(-200, 1000)));
    const off = areaOfPolygonOffset([square], lineOf(bent));
    expect(off.high / 1e6).toBeCloseTo(1, 5);
    expect(off.low).toBeGreaterThan(before.low);
    const again = areaOfPolygonOffset([[...square]], edge([...bent], 50));
    expect(off.low / again.low).toBeCloseTo(1, 9);
    expect(areaOfPolygonOffset([square], lineOf(line))).toEqual(before);
  });
});
