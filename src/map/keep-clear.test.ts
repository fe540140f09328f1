import { expect, it } from 'vitest';
import { keepClear } from './keep-clear';

const REACH = 8;
const marks = (width: number, height: number, covered: Parameters<typeof keepClear>[2] = []) =>
  keepClear(width, height, covered, (pixel) => pixel).features.map(({ geometry }) =>
    geometry.type === 'Point' ? geometry.coordinates : [],
  );
const reaches = (all: number[][], x: number, y: number) =>
  all.some(([a = 0, b = 0]) => Math.abs(a - x) <= REACH && Math.abs(b - y) <= REACH);

it('leaves no gap along the frame through which a label could be cut', () => {
  const all = marks(317, 203);
  for (let x = 0; x <= 317; x += 1) {
    expect(reaches(all, x, 0) && reaches(all, x, 203), `at ${x} px`).toBe(true);
  }
  for (let y = 0; y <= 203; y += 1) {
    expect(reaches(all, 0, y) && reaches(all, 317, y), `at ${y} px`).toBe(true);
  }
  expect(reaches(all, 150, 100)).toBe(false);
});

it('covers all of what lies upon the map', () => {
  const all = marks(300, 200, [{ x: 100, y: 60, width: 33, height: 50 }]);
  for (let x = 100; x <= 133; x += 1) {
    for (let y = 60; y <= 110; y += 1) expect(reaches(all, x, y), `at ${x}, ${y}`).toBe(true);
  }
});

it('puts every mark within the frame, because data beyond it is not drawn', () => {
  for (const [x = 0, y = 0] of marks(317, 203)) {
    expect(x >= 0 && x <= 317 && y >= 0 && y <= 203).toBe(true);
  }
});
