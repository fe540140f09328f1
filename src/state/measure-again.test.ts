import { expect, it } from 'vitest';
import type { Measured } from '../model/measured';
import { agree } from './measure-again';

const measured = (value: number, parts: [string, number][]) =>
  ({
    value,
    low: value - 1,
    high: value + 1,
    parts: parts.map(([id, each]) => ({ id, value: each, low: each, high: each })),
  }) as unknown as Measured;

it('agrees with the same figures written with nine digits', () => {
  expect(agree(measured(685.550725, [['a', 1.5]]), measured(685.5507244669, [['a', 1.5]]))).toBe(
    true,
  );
});

it('differs where a figure, a piece or the whole result is another', () => {
  const built = measured(685.55, [['a', 1.5]]);
  expect(agree(built, measured(685.56, [['a', 1.5]]))).toBe(false);
  expect(agree(built, measured(685.55, [['a', 1.6]]))).toBe(false);
  expect(agree(built, measured(685.55, [['b', 1.5]]))).toBe(false);
  expect(agree(built, measured(685.55, []))).toBe(false);
  expect(agree(built, undefined)).toBe(false);
});
