import { expect, it } from 'vitest';
import { unbroken } from './unbroken';

it('keeps a unit with its number, and lets lines break everywhere else', () => {
  expect(unbroken('929.3 km, between 929.1 km² and 7 more')).toBe(
    '929.3\u00a0km, between 929.1\u00a0km² and 7 more',
  );
  expect(unbroken('12,7 կմ')).toBe('12,7\u00a0կմ');
});
