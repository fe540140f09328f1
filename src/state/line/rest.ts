/** What is moved by keys has come to rest when so long no key came, and the page has nothing else to do. */
export const REST_MILLISECONDS = 250;
/** Who presses as slowly as this goes on pressing: what was asked for last is waited with for twice as long as they take. */
const SLOWEST_MILLISECONDS = 1500;
const LONGEST_MILLISECONDS = 2000;
/** A page that always has something to do is waited for no longer than this. */
const BUSY_MILLISECONDS = 2000;

/** Runs something when the page is free; gives what takes it back. */
function whenFree(run: () => void): () => void {
  // Safari has no such thing.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(run, { timeout: BUSY_MILLISECONDS });
  return () => cancelIdleCallback(asked);
}

/** How long what was asked for waits, so long after it was asked for before; in milliseconds. */
function waitAfter(since: number): number {
  if (since > SLOWEST_MILLISECONDS) return REST_MILLISECONDS;
  return Math.min(LONGEST_MILLISECONDS, Math.max(REST_MILLISECONDS, 2 * since));
}

/** Something that is done once, when it has not been asked for anew for some time. */
export class Rest {
  private takeBack: (() => void) | null = null;
  private askedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly run: () => void) {}

  /**
   * Asks for it: it is done when nobody has asked anew for `REST_MILLISECONDS`, or for longer where a
   * slow machine or an unhurried hand lets them come farther apart.
   */
  later(): void {
    this.forget();
    const now = performance.now();
    const wait = waitAfter(now - this.askedAt);
    this.askedAt = now;
    const timer = setTimeout(() => {
      this.takeBack = whenFree(() => this.now());
    }, wait);
    this.takeBack = () => clearTimeout(timer);
  }

  /** Does at once what was asked for; nothing where nothing was. */
  now(): void {
    if (!this.takeBack) return;
    this.forget();
    this.run();
  }

  /** It has been done otherwise. */
  forget(): void {
    this.takeBack?.();
    this.takeBack = null;
  }
}
