import { expect, it } from 'vitest';
import { numbersBelow } from './nginx-oembed';

it.each([1, 9, 10, 640, 800, 900, 1200])('names the whole numbers from 1 to below %i', (limit) => {
  const pattern = new RegExp(`^${numbersBelow(limit, 'found')}$`);
  const found = Array.from({ length: 2500 }, (_, n) => n).filter(
    (n) => pattern.exec(String(n))?.groups?.found === String(n),
  );
  expect(found).toEqual(Array.from({ length: limit - 1 }, (_, at) => at + 1));
});

it.each(['', '0', '-5', '12.5', '0x10', '1e2', '007', ' 7', '7px'])(
  'takes no number from %j',
  (text) => {
    expect(new RegExp(`^${numbersBelow(640)}$`).test(text)).toBe(false);
  },
);
