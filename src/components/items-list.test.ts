import { expect, it } from 'vitest';
import { startingWith, steppedTo } from './items-list';

it('steps within the list and stops at its ends', () => {
  expect(steppedTo('ArrowDown', 0, 3)).toBe(1);
  expect(steppedTo('ArrowDown', 2, 3)).toBe(2);
  expect(steppedTo('ArrowUp', 0, 3)).toBe(0);
  expect(steppedTo('End', 0, 3)).toBe(2);
  expect(steppedTo('Home', 2, 3)).toBe(0);
  expect(steppedTo('Tab', 0, 3)).toBeUndefined();
});

it('finds the next name with a letter, around the end', () => {
  const names = ['Porto', 'Lisbon', 'Évora', 'Lagos'];
  expect(startingWith('l', 1, names)).toBe(3);
  expect(startingWith('L', 3, names)).toBe(1);
  expect(startingWith('x', 0, names)).toBeUndefined();
});
