import { expect, it } from 'vitest';
import type { Extent } from '../model/common';
import { countryLabels, type Territory } from './country-labels';

const box = (country: string, [west, south, east, north]: Extent): Territory => ({
  country,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
});
const west = box('ES', [-10, -10, 0, 10]);
const east = box('PT', [0, -10, 10, 10]);
const pointOf = (labels: ReturnType<typeof countryLabels>, label: string): number[] | undefined => {
  const feature = labels.features.find(({ properties }) => properties?.label === label);
  return feature?.geometry.type === 'Point' ? feature.geometry.coordinates : undefined;
};

it('writes each country’s name upon its own land that is in sight', () => {
  const labels = countryLabels([west, east], [-5, -4, 5, 4], (code) => code);
  expect(pointOf(labels, 'ES')?.[0]).toBeLessThan(-1);
  expect(pointOf(labels, 'PT')?.[0]).toBeGreaterThan(1);
});

it('leaves a name out where hardly any of its land is in sight', () => {
  const labels = countryLabels([west, east], [0.01, -4, 9, 4], (code) => code);
  expect(pointOf(labels, 'ES')).toBeUndefined();
});

it('keeps both names out of an exclave', () => {
  const exclave = box('PT', [-8, -3.5, -1, 3.5]);
  const labels = countryLabels([west, exclave], [-9, -4, 0, 4], (code) => code);
  for (const code of ['ES', 'PT']) {
    const at = pointOf(labels, code);
    const isInside = at && (at[0] ?? 0) > -8 && (at[0] ?? 0) < -1 && Math.abs(at[1] ?? 9) < 3.5;
    expect(isInside ?? false).toBe(false);
  }
});

it('keeps a name off what is hatched while there is room beside it', () => {
  const hatched: Territory = { ...box('', [-10, -3, -3, 10]), country: null };
  const free = countryLabels([west, hatched], [-10, -10, 0, 10], (code) => code);
  expect(pointOf(free, 'ES')?.[1]).toBeLessThan(-3);
  const all: Territory = { ...west, country: null };
  const filled = countryLabels([west, all], [-10, -10, 0, 10], (code) => code);
  expect(pointOf(filled, 'ES')).toBeDefined();
});
