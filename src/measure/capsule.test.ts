import { describe, expect, it } from 'vitest';
import { capsuleInterval } from './capsule';
import { seeded } from './test-support/random';

/** Distance in the plane from a place on the first segment to the second. */
function distanceAt(ends: number[], t: number): number {
  const [px = 0, py = 0, p1x = 0, p1y = 0, qx = 0, qy = 0, q1x = 0, q1y = 0] = ends;
  const [x, y] = [px + t * (p1x - px) - qx, py + t * (p1y - py) - qy];
  const [dx, dy] = [q1x - qx, q1y - qy];
  const length2 = dx * dx + dy * dy;
  const u = length2 > 0 ? Math.min(1, Math.max(0, (x * dx + y * dy) / length2)) : 0;
  return Math.hypot(x - u * dx, y - u * dy);
}

const part = (ends: number[], distance: number) =>
  capsuleInterval(Float64Array.from(ends), distance);

describe('the part of a segment near another', () => {
  it('is where the distance in the plane is at most the given one, for 3,000 random pairs', () => {
    const random = seeded(13);
    let parts = 0;
    for (let count = 0; count < 3000; count++) {
      const ends = Array.from({ length: 8 }, () => random() * 100);
      if (count % 7 === 0) ends.copyWithin(6, 4, 6);
      if (count % 11 === 0) ends.copyWithin(2, 0, 2);
      const distance = random() * 30;
      const found = part(ends, distance);
      parts += found ? 1 : 0;
      for (let t = 0; t <= 1; t += 0.05) {
        const away = distanceAt(ends, t);
        if (Math.abs(away - distance) < 1e-9) continue;
        expect(found !== null && t >= found[0] && t <= found[1]).toBe(away < distance);
      }
    }
    expect(parts).toBeGreaterThan(500);
  });

  it('is the whole beside a parallel within reach, and none beyond', () => {
    expect(part([0, 5, 10, 5, 0, 0, 10, 0], 6)).toEqual([0, 1]);
    expect(part([0, 5, 10, 5, 0, 0, 10, 0], 4)).toBe(null);
    expect(part([0, 0, 10, 0, 0, 0, 10, 0], 1)).toEqual([0, 1]);
  });
});
