const TOUCHES = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/** Begins once the reader first moves, touches or presses anything: before that, nobody needs it. */
export function onFirstTouch(begin: () => void): void {
  const once = new AbortController();
  const touched = () => {
    once.abort();
    begin();
  };
  for (const event of TOUCHES) {
    addEventListener(event, touched, { capture: true, passive: true, signal: once.signal });
  }
}

/** Resolves once the page has nothing else to do, or after so many milliseconds. */
export const whenIdle = (timeout: number): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve);
  });
