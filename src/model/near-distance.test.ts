import { expect, it } from 'vitest';
import type { MeasurementDefinition } from './measurement';
import { DISTANCE_STEPS, declaredDistances, nearestStep, withDistances } from './near-distance';
import { NEAR_METRES, nearMetres } from './reader-settings';

const base = { unit: 'm' as const, published: [] };
const length: MeasurementDefinition = {
  ...base,
  id: 'road',
  total: 'none',
  kind: 'length-near-line',
  routes: { layer: 'roads' },
  distanceMetres: 500,
  lines: [],
};
const sum: MeasurementDefinition = {
  ...base,
  id: 'line',
  total: 'sum',
  kind: 'line-length',
  lines: { layer: 'lines' },
  versions: [],
};

it('goes from 50 m to 10 km in growing steps, none a half more than the one before', () => {
  expect([DISTANCE_STEPS[0], DISTANCE_STEPS.at(-1)]).toEqual([NEAR_METRES.least, NEAR_METRES.most]);
  const ratios = DISTANCE_STEPS.slice(1).map((step, at) => step / (DISTANCE_STEPS[at] ?? 0));
  expect(Math.min(...ratios)).toBeGreaterThan(1.15);
  expect(Math.max(...ratios)).toBeLessThanOrEqual(1.5);
});

it('finds the step nearest to any distance', () => {
  expect(DISTANCE_STEPS[nearestStep(740)]).toBe(800);
  expect(DISTANCE_STEPS[nearestStep(1)]).toBe(50);
  expect(DISTANCE_STEPS[nearestStep(1e6)]).toBe(10_000);
});

it('changes the distance of the named measurement alone, and invents none', () => {
  const changed = withDistances([length, sum], { road: 750, line: 60 });
  expect(changed.map(declaredDistances)).toEqual([[750], []]);
  expect(changed[1]).toBe(sum);
  expect(withDistances([length], {})[0]).toBe(length);
});

it.each(['49', '10001', '-60', '1e3', '75.5', '', ' 500', '００'])(
  'takes no %j as metres',
  (text) => {
    expect(nearMetres(text)).toBeNull();
  },
);
