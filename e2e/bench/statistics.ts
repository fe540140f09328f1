/** The middle of some numbers; of an even count, the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The least of some numbers that a share of them does not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * Milliseconds that this machine takes for a fixed amount of arithmetic: the unit in which the
 * bench also states its times, so that they compare between machines. Best of five. It stands on
 * its own, so that it can be handed to a browser.
 */
export function calibrate(): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    const numbers = new Float64Array(1 << 16);
    let state = 1;
    for (let at = 0; at < 2_000_000; at++) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      const slot = state >>> 16;
      numbers[slot] = Math.sqrt((numbers[slot] ?? 0) + Math.abs(Math.sin(state)));
    }
    numbers.sort();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
