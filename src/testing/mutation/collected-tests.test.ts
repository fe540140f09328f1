import { expect, it } from 'vitest';
import { describe as suite, takeTests, it as test } from './collected-tests';

it('collects tests under the names of their suites, and gives each once', () => {
  suite('a mill', () => {
    suite('by night', () => test('turns', () => 'dark', 5000));
    test('stands', { timeout: 5 }, () => 'light');
  });
  test('alone', () => undefined);
  const found = takeTests();
  expect(found.map(({ name }) => name)).toEqual([
    'a mill by night turns',
    'a mill stands',
    'alone',
  ]);
  expect(found.map(({ run }) => run())).toEqual(['dark', 'light', undefined]);
  expect(takeTests()).toEqual([]);
});

it('makes a case of each row of a table, with its arguments and their names', () => {
  test.each([
    [1, 'one'],
    [2, 'two'],
  ])('%d is %s', (...given: unknown[]) => given);
  test.each(['x', 'y'])('the letter %s', (letter: unknown) => letter);
  suite.each([7])('of %d', (number: unknown) => {
    test('known', () => number);
  });
  const found = takeTests();
  expect(found.map(({ name }) => name)).toEqual([
    '1 is one',
    '2 is two',
    'the letter x',
    'the letter y',
    'of 7 known',
  ]);
  expect(found.map(({ run }) => run())).toEqual([[1, 'one'], [2, 'two'], 'x', 'y', 7]);
});

it('gives a test what it may note things at, as a deep test its cases', () => {
  test('counted', (context: unknown) => context);
  expect(takeTests().map(({ run }) => run())).toEqual([{ task: { meta: {} } }]);
});
