import { expect, it } from 'vitest';
import type { Measured, Part } from '../../model/measured';
import { figuresAt } from './figures-at';

const part = (id: string, value: number, low: number, high: number): Part => ({
  id,
  value,
  low,
  high,
  unit: 'm',
  decidable: true,
});

const total: Measured = {
  id: 'road',
  kind: 'length-beyond-line',
  total: 'sum',
  value: 100,
  low: 80,
  high: 150,
  unit: 'm',
  decidable: true,
  causes: ['accuracy'],
  layers: [],
  versions: [
    { line: 'current', value: 100 },
    { line: '1999', value: 120 },
  ],
  published: [],
  parts: [part('a', 60, 50, 90), part('b', 40, 30, 60)],
};
const pieces: Measured = {
  ...total,
  id: 'near',
  total: 'none',
  value: null,
  low: null,
  high: null,
};
const apart: Measured = { ...total, id: 'other', versions: [] };
const results = new Map([total, pieces, apart].map((each) => [each.id, each]));

const valuesAt = (choice: string, id: string) => {
  const found = figuresAt(results, choice).get(id);
  return [found?.value, ...(found?.parts ?? []).map(({ value }) => value)];
};

it('shows totals and pieces at either end, and leaves the interval', () => {
  expect(valuesAt('low', 'road')).toEqual([80, 50, 30]);
  expect(valuesAt('high', 'road')).toEqual([150, 90, 60]);
  expect(valuesAt('high', 'near')).toEqual([null, 90, 60]);
  expect(figuresAt(results, 'low').get('road')).toMatchObject({ low: 80, high: 150 });
});

it('shows the total on a mapped version, and what has no value there as measured', () => {
  expect(valuesAt('1999', 'road')).toEqual([120, 60, 40]);
  expect(valuesAt('1999', 'other')).toEqual([100, 60, 40]);
  expect(valuesAt('1850', 'road')).toEqual([100, 60, 40]);
});

it('shows pieces as they are on a mapped version, where they are given, and the interval of all', () => {
  const made = { road: [part('c', 120, 110, 130)], near: [part('d', 7, 6, 8)] };
  const found = figuresAt(results, '1999', made);
  expect(found.get('road')).toMatchObject({ value: 120, low: 80, high: 150, parts: made.road });
  expect(found.get('near')).toMatchObject({ value: null, parts: made.near });
  expect(found.get('other')).toBe(apart);
});

it('shows, without a total, the piece that the versions are of', () => {
  const whole = { ...pieces, parts: [part('part', 70, 60, 90), part('whole', 100, 80, 150)] };
  const found = figuresAt(new Map([['near', whole]]), '1999').get('near');
  expect(found?.parts.map(({ value }) => value)).toEqual([70, 120]);
});

it('gives the very results where figures are as measured', () => {
  expect(figuresAt(results, 'measured')).toBe(results);
});
