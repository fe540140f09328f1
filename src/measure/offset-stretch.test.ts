import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { areaBetweenLines } from './area-between';
import { lineChanges, rangeOnCourse } from './line-changes';
import { offsetStretch } from './offset-stretch';
import { data } from './test-support/dossier';
import { apart } from './test-support/geodesic-oracle';
import { isSimple, line as shapeOf } from './test-support/geos';

/** Places on a meridian, a kilometre apart by GeographicLib, from south to north: east is to its right. */
const straight = Array.from({ length: 21 }, (_, n): LonLat => {
  const at = geodesic.Geodesic.WGS84.Direct(41, 45, 0, n * 1000);
  return [at.lon2 ?? Number.NaN, at.lat2 ?? Number.NaN];
});

function shifted(line: readonly LonLat[], from: number, to: number, metres: number) {
  const made = offsetStretch(line, { from, to }, metres);
  if ('refused' in made) throw new Error(made.refused);
  return made;
}

/** Where a line that goes north passes a latitude. */
function longitudeAt(line: readonly LonLat[], latitude: number): number {
  const after = line.findIndex(([, y]) => y > latitude);
  const [[x0, y0], [x1, y1]] = [line[after - 1] as LonLat, line[after] as LonLat];
  return x0 + ((latitude - y0) / (y1 - y0)) * (x1 - x0);
}

describe('a straight line', () => {
  it('is shifted to its right by the metres asked for, and to its left by negative ones', () => {
    for (const metres of [500, -500, 50, -50]) {
      const { line } = shifted(straight, 5, 15, metres);
      for (const latitude of [41.07, 41.1, 41.13]) {
        const longitude = longitudeAt(line, latitude);
        const metresOff = apart([longitude, latitude], [45, latitude]);
        expect(Math.abs(metresOff - Math.abs(metres))).toBeLessThan(3);
        expect(Math.sign(longitude - 45)).toBe(Math.sign(metres));
      }
    }
  });

  it('gains on one side the area of the rectangle with its two quarters of discs', () => {
    const { line } = shifted(straight, 5, 15, 500);
    const { left, right } = areaBetweenLines(straight, line);
    const expected = 10_000 * 500 + (Math.PI * 500 ** 2) / 2;
    expect(right.squareMetres).toBeLessThan(1);
    expect(Math.abs(left.squareMetres / expected - 1)).toBeLessThan(0.005);
  });

  it('keeps every position outside of the stretch and its joins', () => {
    const { line } = shifted(straight, 5, 15, 500);
    expect(line.slice(0, 5)).toEqual(straight.slice(0, 5));
    expect(line.slice(-5)).toEqual(straight.slice(-5));
    expect(lineChanges(straight, line)).toHaveLength(1);
  });

  it('is the same line at no distance', () => {
    expect(shifted(straight, 5, 15, 0).line).toEqual(straight);
  });

  it('keeps its ends where all of it is shifted', () => {
    const { line } = shifted(straight, 0, 20, 300);
    expect(line[0]).toEqual(straight[0]);
    expect(line.at(-1)).toEqual(straight.at(-1));
  });
});

it('refuses to shift a stretch into another part of the line', () => {
  // A hairpin whose arms lie 300 m apart.
  const back = straight.map(([x, y]): LonLat => [x + 0.0036, y]).reverse();
  const hairpin = [...straight, ...back];
  expect(offsetStretch(hairpin, { from: 5, to: 10 }, 500)).toEqual({ refused: 'self-crossing' });
  expect(offsetStretch(hairpin, { from: 5, to: 10 }, -500)).not.toHaveProperty('refused');
});

it('shifts each delimited stretch of the shipped border both ways into lines that GEOS finds simple', () => {
  const geometry = data.get('border')?.features.find(({ id }) => id === 'main')?.geometry;
  const border = (geometry?.type === 'LineString' ? geometry.coordinates : []) as LonLat[];
  const places = new Map(border.map((position, at) => [position.join(), at]));
  for (const { geometry: own } of data.get('sections')?.features ?? []) {
    const positions = own.type === 'LineString' ? (own.coordinates as LonLat[]) : [];
    const indexes = positions.flatMap((position) => places.get(position.join()) ?? []);
    const [from, to] = [Math.min(...indexes), Math.max(...indexes)];
    for (const metres of [-500, -100, 100, 500]) {
      const { line, range } = shifted(border, from, to, metres);
      expect(isSimple(shapeOf(line.slice(range.from - 50, range.to + 50)))).toBe(true);
      const kept = rangeOnCourse(border, line, { from, to });
      expect(kept.from).toBeLessThanOrEqual(range.from + 1);
      expect(kept.to).toBeGreaterThanOrEqual(range.to - 1);
    }
  }
}, 30_000);
