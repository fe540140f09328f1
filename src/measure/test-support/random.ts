import type { LonLat } from '../../model/common';

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A line that wanders from west to east without crossing itself, in steps of about 100 m with
 * bends of up to `bendDegrees`.
 */
export function wigglyLine(
  seed: number,
  count: number,
  start: LonLat,
  bendDegrees = 0.002,
): LonLat[] {
  const random = seeded(seed);
  let drift = 0;
  return Array.from({ length: count }, (_, at): LonLat => {
    drift += (random() - 0.5) * bendDegrees;
    return [start[0] + at * 0.0012, start[1] + drift + (random() - 0.5) * bendDegrees];
  });
}
