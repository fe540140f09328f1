const FIRST_MS = 2000;
const LONGEST_MS = 60_000;
const MOST_TIMES = 10;

/**
 * Milliseconds to wait before trying once more what has failed so many times, counted from 1: doubled
 * each time, up to a minute. Null where time alone will not mend it.
 */
export const waitMs = (failures: number): number | null =>
  failures > MOST_TIMES ? null : Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));

/**
 * Runs something once: after what has failed so many times has waited, or as soon as the browser is on
 * the network again.
 * @returns takes it back
 */
export function afterFailures(failures: number, run: () => void): () => void {
  const over = new AbortController();
  const wait = waitMs(failures);
  const timer = wait === null ? undefined : setTimeout(begin, wait);
  addEventListener('online', begin, { signal: over.signal });
  function end() {
    clearTimeout(timer);
    over.abort();
  }
  function begin() {
    end();
    run();
  }
  return end;
}

/** Tries until something comes, later each time and at once when the network is back. Never rejects. */
export function untilItComes<T>(load: () => Promise<T>): Promise<T> {
  return new Promise((resolve) => {
    const attempt = (failures: number) => {
      load().then(resolve, () => afterFailures(failures + 1, () => attempt(failures + 1)));
    };
    attempt(0);
  });
}
