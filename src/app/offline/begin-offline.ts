import { onFirstTouch, whenIdle } from '../../modes/explore/first-touch';
import type { ExploreState } from '../../state/explore-state';

/** What is not needed to show the page waits so long for the reader's first touch. */
const REST_MS = 10_000;
/** A page that is never idle is not waited for any longer. */
const BUSY_MS = 5000;

const ready = () =>
  new Promise<void>((resolve) => {
    onFirstTouch(resolve);
    setTimeout(resolve, REST_MS);
  });

/**
 * Asks for what keeps the page offline once the page is live, touched or at rest, and idle: it costs the
 * first view nothing. A page without a network is told so at once. While developing, nothing is kept.
 */
export async function beginOffline(state: ExploreState): Promise<void> {
  if (import.meta.env.DEV) return;
  if (navigator.onLine) await ready().then(() => whenIdle(BUSY_MS));
  const { keepOffline } = await import('./keep-offline');
  await keepOffline(state);
}
