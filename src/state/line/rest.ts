/** What is moved by keys has come to rest when so long no key came, and the page has nothing else to do. */
export const REST_MILLISECONDS = 250;
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

/** Something that is done once, when it has not been asked for anew for some time. */
export class Rest {
  private takeBack: (() => void) | null = null;

  constructor(private readonly run: () => void) {}

  /** Asks for it: it is done when nobody has asked anew for `REST_MILLISECONDS`. */
  later(): void {
    this.forget();
    const timer = setTimeout(() => {
      this.takeBack = whenFree(() => this.now());
    }, REST_MILLISECONDS);
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
