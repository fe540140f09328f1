import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexLine } from './line-index';
import { lineLengthMetres, pointAlong } from './line-length';
import { nearest } from './nearest';
import { greatestDistance } from './sampling';
import { wigglyLine } from './test-support/random';
import { shippedLines } from './test-support/shipped';

/** Every sample, none passed over. */
function everySample(line: LonLat[], others: LonLat[][], everyMetres: number): number {
  const index = indexLine(others);
  const samples = [...line];
  for (let at = 0; at <= lineLengthMetres(line); at += everyMetres)
    samples.push(pointAlong(line, at));
  return Math.max(...samples.map((place) => nearest(index, place).distanceMetres));
}

describe('the greatest distance from one line to another', () => {
  it('is that of all samples, though most are passed over', () => {
    const line = wigglyLine(71, 60, [45, 41], 0.004);
    const other = wigglyLine(72, 70, [44.99, 41], 0.004);
    const found = greatestDistance(line, indexLine([other]), 50);
    expect(found.distanceMetres).toBeCloseTo(everySample(line, [other], 50), 6);
    expect(nearest(indexLine([other]), found.from).distanceMetres).toBe(found.distanceMetres);
  });

  it('is so for the shipped sections and the line of two years before', () => {
    const earlier = shippedLines('border-2024-03');
    const index = indexLine(earlier);
    for (const section of shippedLines('sections')) {
      const found = greatestDistance(section, index, 100);
      expect(found.distanceMetres).toBeCloseTo(everySample(section, earlier, 100), 6);
    }
  });

  it('is directed: a short line may be near a long one and not the other way round', () => {
    const short: LonLat[] = [
      [45, 41],
      [45.01, 41],
    ];
    const long: LonLat[] = [
      [45, 41],
      [45.1, 41],
    ];
    expect(greatestDistance(short, indexLine([long]), 5).distanceMetres).toBeLessThan(0.01);
    expect(greatestDistance(long, indexLine([short]), 5).distanceMetres).toBeGreaterThan(7000);
  });
});
