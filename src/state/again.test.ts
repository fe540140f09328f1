import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterFailures, untilItComes, waitMs } from './again';

const network = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', network.addEventListener.bind(network));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits twice as long each time, a minute at most, and in the end for the network alone', () => {
  const waits = Array.from({ length: 11 }, (_, at) => waitMs(at + 1));
  expect(waits.slice(0, 6)).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000]);
  expect(waits.slice(9)).toEqual([60_000, null]);
});

it('tries again after its time, and at once when the network is back, but once', () => {
  const run = vi.fn();
  afterFailures(1, run);
  vi.advanceTimersByTime(1999);
  expect(run).not.toHaveBeenCalled();
  network.dispatchEvent(new Event('online'));
  expect(run).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  network.dispatchEvent(new Event('online'));
  expect(run).toHaveBeenCalledTimes(1);
  const takeBack = afterFailures(11, run);
  vi.advanceTimersByTime(3_600_000);
  expect(run).toHaveBeenCalledTimes(1);
  takeBack();
  network.dispatchEvent(new Event('online'));
  expect(run).toHaveBeenCalledTimes(1);
});

it('gives what comes at the third attempt', async () => {
  let times = 0;
  const load = async () => {
    times += 1;
    if (times < 3) throw new Error('not yet');
    return times;
  };
  const coming = untilItComes(load);
  await vi.advanceTimersByTimeAsync(5999);
  expect(times).toBe(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(await coming).toBe(3);
});
