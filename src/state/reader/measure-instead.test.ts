import { expect, it } from 'vitest';
import { courseWith } from './measure-instead';

const mapped: [number, number][] = [
  [45, 41],
  [45.1, 41],
  [45.2, 41],
  [45.3, 41],
];

it('puts a line in place of the stretch between the places nearest to its ends, whichever way it runs', () => {
  const line: [number, number][] = [
    [45.12, 41.01],
    [45.18, 41.01],
  ];
  const expected = [[45, 41], [45.1, 41], ...line, [45.2, 41], [45.3, 41]];
  expect(courseWith(mapped, line)).toEqual(expected);
  expect(courseWith(mapped, line.toReversed())).toEqual(expected);
});

it('takes no line whose ends are far from the mapped one', () => {
  // A tenth of a degree of latitude is 11.1 km.
  expect(
    courseWith(mapped, [
      [45.1, 41.1],
      [45.2, 41.01],
    ]),
  ).toBe('not-near');
  expect(
    Array.isArray(
      courseWith(mapped, [
        [45.1, 41.08],
        [45.2, 41.01],
      ]),
    ),
  ).toBe(true);
});

it('takes no line that crosses the mapped one beyond its own ends', () => {
  const around: [number, number][] = [
    [45.12, 41.01],
    [45.04, 41.01],
    [45.04, 40.99],
    [45.18, 40.99],
  ];
  expect(courseWith(mapped, around)).toBe('not-free');
});

it('takes no line that stands for nothing of the mapped one', () => {
  expect(
    courseWith(mapped, [
      [45.1, 41],
      [45.1, 41.01],
    ]),
  ).toBe('not-near');
});
