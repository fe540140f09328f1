import { expect, it } from 'vitest';
import { layersRead } from './layers-read';
import type { MeasurementDefinition } from './measurement';

const head = { total: 'sum' as const, published: [] };
const long: MeasurementDefinition = {
  ...head,
  id: 'long',
  kind: 'line-length',
  unit: 'm',
  lines: { layer: 'river' },
  versions: [
    { line: 'old', selection: { layer: 'old-river', ids: ['main'] } },
    { line: 'older', selection: { layer: 'older-river' } },
  ],
  perimeters: { layer: 'islands' },
};
const gap: MeasurementDefinition = {
  ...head,
  id: 'gap',
  kind: 'distance',
  unit: 'm',
  pairs: [
    {
      id: 'a',
      from: { layer: 'road' },
      to: { layer: 'river', where: { layer: 'of ice' } },
      along: { layer: 'river' },
      versions: [{ line: 'old', selection: { layer: 'old-river' }, from: { layer: 'old-road' } }],
    },
  ],
};
const share: MeasurementDefinition = {
  ...head,
  id: 'share',
  kind: 'ratio',
  total: 'ratio',
  unit: 'ratio',
  numerator: 'gap',
  denominator: 'long',
};
const all = [long, gap, share];

it('lists the layers of a measurement once each, in the order of its declaration', () => {
  expect(layersRead(long, all)).toEqual(['river', 'old-river', 'older-river', 'islands']);
  expect(layersRead(gap, all)).toEqual(['road', 'river', 'old-river', 'old-road']);
});

it('lists for a ratio what its components read', () => {
  const layers = ['river', 'old-river', 'older-river', 'islands', 'road', 'old-road'];
  expect(layersRead(share, all)).toEqual(layers);
});

it('lists nothing for a ratio of what is not declared', () => {
  expect(layersRead(share, [share])).toEqual([]);
});
