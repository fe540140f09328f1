import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { indexedPng } from './indexed-png';

const WIDTH = 40;
const HEIGHT = 30;
const ACCENT = [173, 4, 86, 255] as const;

/** Many pale colours, and one pixel in two hundred of an accent. */
function picture(): Uint8Array {
  const rgba = new Uint8Array(WIDTH * HEIGHT * 4);
  for (let at = 0; at < WIDTH * HEIGHT; at += 1) {
    const shade = 200 + (at % 50);
    rgba.set(at % 200 === 7 ? ACCENT : [shade, shade, 255 - (at % 7), 255], 4 * at);
  }
  return rgba;
}

it('is read back by another reader with the same size, and every pixel near its colour', () => {
  const rgba = picture();
  const read = PNG.sync.read(indexedPng({ width: WIDTH, height: HEIGHT, rgba }));
  expect([read.width, read.height]).toEqual([WIDTH, HEIGHT]);
  const worst = rgba.reduce(
    (most, value, at) => Math.max(most, Math.abs(value - (read.data[at] ?? 0))),
    0,
  );
  expect(worst).toBeLessThanOrEqual(16);
});

it('keeps a rare colour as it is', () => {
  const read = PNG.sync.read(indexedPng({ width: WIDTH, height: HEIGHT, rgba: picture() }));
  for (const at of [7, 207, 407])
    expect([...read.data.subarray(4 * at, 4 * at + 4)]).toEqual([...ACCENT]);
});

it('is the same bytes for the same picture', () => {
  const bytes = () => indexedPng({ width: WIDTH, height: HEIGHT, rgba: picture() });
  expect(bytes().equals(bytes())).toBe(true);
});
