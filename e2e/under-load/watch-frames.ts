import type { CDPSession, Page } from '@playwright/test';
import { calibrate } from '../bench/statistics';

/** How the main thread fared while something went on; all in milliseconds. */
export interface Fared {
  /** In the page's scripts, and in styles and layout, all told. */
  ownMs: number;
  /** Tasks of at least 50 ms. */
  longTasksMs: number[];
  frames: number;
  totalMs: number;
  /** The bench's calibration loop in the same page, before and after: what else the machine does slows both. */
  calibrationMs: number;
}

interface Watching {
  end: () => Pick<Fared, 'longTasksMs' | 'frames' | 'totalMs'>;
}

declare global {
  interface Window {
    watching?: Watching;
  }
}

/** Runs in the page. */
function watch(): void {
  const started = performance.now();
  const longTasksMs: number[] = [];
  let frames = 0;
  let isOn = true;
  const frame = () => {
    frames += 1;
    if (isOn) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasksMs.push(duration);
  });
  tasks.observe({ type: 'longtask' });
  window.watching = {
    end: () => {
      isOn = false;
      tasks.disconnect();
      return { longTasksMs, frames, totalMs: performance.now() - started };
    },
  };
}

const OWN = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

async function ownMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const own = metrics.filter(({ name }) => OWN.includes(name));
  return own.reduce((sum, { value }) => sum + 1000 * value, 0);
}

/** Watches frames, long tasks, and what the page itself does, while something goes on. */
export async function watchFrames(page: Page, run: () => Promise<unknown>): Promise<Fared> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(watch);
  const calibrated = await page.evaluate(calibrate);
  const before = await ownMs(session);
  await run();
  const own = (await ownMs(session)) - before;
  const told = await page.evaluate(
    () =>
      new Promise<ReturnType<Watching['end']>>((resolve) => {
        // What was painted last is told in the task after.
        requestAnimationFrame(() =>
          setTimeout(() => {
            if (window.watching) resolve(window.watching.end());
          }),
        );
      }),
  );
  const calibrationMs = (calibrated + (await page.evaluate(calibrate))) / 2;
  return { ...told, ownMs: own, calibrationMs };
}

/** Makes the page's main thread so many times slower. */
export async function throttle(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
