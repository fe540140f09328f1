import { expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexLine } from './line-index';
import { sideOf } from './side-of-line';

/** On the equator, in some twenty metres east and north. */
const at = ([east, north]: readonly [number, number]): LonLat => [45 + east / 5000, north / 5000];
const sideIn = (line: [number, number][], point: [number, number]) =>
  sideOf(indexLine([line.map(at)]), at(point));

/** Eastward, and back just north of it. */
const HAIRPIN: [number, number][] = [
  [0, 0],
  [10, 0],
  [0, 1],
];

it('the side beside a segment is its own, however sharply the line turns at its end', () => {
  expect(sideIn(HAIRPIN, [5, -1])).toBe('right');
  expect(sideIn(HAIRPIN, [5, 0.2])).toBe('left');
  expect(sideIn(HAIRPIN, [5, 3])).toBe('right');
  expect(sideIn(HAIRPIN, [12, 0])).toBe('right');
});

it('the side at a corner is that of the two segments which meet there, not of those before', () => {
  const hook: [number, number][] = [
    [20, 20],
    [0, 0],
    [10, 0],
    [10, 5],
    [-9, 5.5],
  ];
  expect(sideIn(hook, [11, -1])).toBe('right');
  expect(sideIn(hook, [11, 6])).toBe('right');
  const back = hook.toReversed();
  expect(sideIn(back, [11, -1])).toBe('left');
  expect(sideIn(back, [11, 6])).toBe('left');
});

it('the side at the corner where a ring closes is that of its last and its first segment', () => {
  const triangle: [number, number][] = [
    [0, 0],
    [10, 0],
    [0, 10],
    [0, 0],
  ];
  for (const outside of [
    [-1, -1],
    [12, -0.5],
    [-0.5, 12],
  ] as [number, number][]) {
    expect(sideIn(triangle, outside)).toBe('right');
    expect(sideIn(triangle.toReversed(), outside)).toBe('left');
  }
  expect(sideIn(triangle, [1, 1])).toBe('left');
});

it('a place lies on the line to a micrometre, and on a side where it lies some micrometres off', () => {
  const line = indexLine([[at([0, 0]), at([10, 0]), at([10, 10])]]);
  const beside = (metres: number): LonLat => [45.001, metres / 110_574];
  expect([0, 1e-7, -1e-7].map((metres) => sideOf(line, beside(metres)))).toEqual([
    'on',
    'on',
    'on',
  ]);
  expect([1e-5, -1e-5].map((metres) => sideOf(line, beside(metres)))).toEqual(['left', 'right']);
});
