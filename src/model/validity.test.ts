import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import { isValidAt } from './validity';

const layer = (id: string) =>
  JSON.parse(readFileSync(`data/geo/${id}.geojson`, 'utf8')) as FeatureCollection;
const valid = (id: string, date: string) =>
  layer(id)
    .features.filter((feature) => isValidAt(feature, date))
    .map((feature) => feature.id);

it('holds the delimited sections from the day the description of the line was signed', () => {
  expect(valid('sections', '2024-05-14')).toEqual([]);
  expect(valid('sections', '2024-05-15')).toHaveLength(4);
});

it('holds the line of control until the border guards took over', () => {
  expect(valid('control-line', '2024-05-23')).toHaveLength(1);
  expect(valid('control-line', '2024-05-24')).toEqual([]);
});

it('holds what has no dates at any date', () => {
  expect(valid('border', '1950')).toEqual(['main', 'nakhchivan']);
});
