import { expect, it } from 'vitest';
import { contributorOf, greatestCause } from './contributor';
import type { Layer } from './layer';
import type { Measured } from './measured';
import type { MeasurementDefinition } from './measurement';

const layer = (id: string, kind: Layer['kind'], accuracyMetres: number) =>
  ({ id, kind, accuracyMetres }) as Layer;
const layers = [
  layer('roads', 'route', 10),
  layer('line', 'border', 50),
  layer('line-1999', 'border-version', 500),
  layer('line-1980', 'border-version', 400),
];
const definition: MeasurementDefinition = {
  id: 'beyond',
  kind: 'length-beyond-line',
  total: 'sum',
  unit: 'm',
  published: [],
  routes: { layer: 'roads' },
  line: { layer: 'line' },
  side: 'XX',
  versions: [
    { line: '1999', selection: { layer: 'line-1999' } },
    { line: '1980', selection: { layer: 'line-1980' } },
  ],
};
const measured: Measured = {
  id: 'beyond',
  kind: 'length-beyond-line',
  total: 'sum',
  value: 100,
  low: 80,
  high: 150,
  unit: 'm',
  decidable: true,
  causes: ['versions', 'accuracy'],
  layers: layers.map(({ id }) => id),
  versions: [
    { line: 'current', value: 100 },
    { line: '1999', value: 95 },
    { line: '1980', value: 80 },
  ],
  published: [],
  parts: [],
};

it('names the least accurate layer where accuracy set the farther end', () => {
  expect(contributorOf(measured, definition, layers)?.id).toBe('line');
});

it('names the version that differs most where versions set the farther end', () => {
  const lower = { ...measured, low: 20 };
  expect(contributorOf(lower, definition, layers)?.id).toBe('line-1980');
});

it('names the line where the ends of its sections set the interval', () => {
  const ends = { ...measured, causes: ['ends' as const] };
  const blurred = layers.map((each) =>
    each.id === 'roads' ? { ...each, accuracyMetres: 90 } : each,
  );
  expect(contributorOf(ends, definition, blurred)?.id).toBe('line');
});

it.each(['none', 'components'] as const)('names no layer for %s', (cause) => {
  expect(contributorOf({ ...measured, causes: [cause] }, definition, layers)).toBeUndefined();
});

it('says which end of an interval lies farther, the first of equals, and the first where there is no value', () => {
  const of = (value: number | null, low: number | null, high: number | null) =>
    greatestCause({ ...measured, value, low, high, causes: ['ends', 'accuracy'] });
  expect(of(100, 80, 150)).toBe('accuracy');
  expect(of(100, 40, 150)).toBe('ends');
  expect(of(100, 50, 150)).toBe('ends');
  for (const [value, low, high] of [
    [null, 1, 99],
    [-99, null, 0],
    [0, 0, null],
  ] as const)
    expect(of(value, low, high)).toBe('ends');
});

it.each(['ends', 'generalisation'] as const)(
  'names the line for %s, and not what is less accurate',
  (cause) => {
    const delimited = layer('sections', 'delimited-border', 30);
    const rough = layer('tracks', 'route', 900);
    const own = { ...measured, causes: [cause], layers: ['tracks', 'sections', 'line', 'roads'] };
    expect(contributorOf(own, definition, [delimited, rough])).toBe(delimited);
    expect(contributorOf(own, definition, [rough, ...layers])?.id).toBe('line');
    expect(contributorOf(own, definition, [rough])).toBe(rough);
    expect(contributorOf({ ...own, causes: ['accuracy'] }, definition, [rough, ...layers])).toBe(
      rough,
    );
  },
);

it('names no layer that the measurement does not read', () => {
  const own = { ...measured, causes: ['accuracy' as const], layers: ['roads'] };
  expect(contributorOf(own, definition, layers)?.id).toBe('roads');
  expect(contributorOf({ ...own, layers: [] }, definition, layers)).toBeUndefined();
});
