import type { ExploreState } from '../../state/explore-state';
import type { PageMessage } from './offline-rules';
import { serviceWorkerAddress } from './service-worker-address';

/** A newer version is looked for at most so often, when the reader comes back to the page. */
const LOOK_MS = 15 * 60_000;

/** A version that was asked for is waited for so long; the page is then loaded without it. */
const TAKE_OVER_MS = 2000;

/** The build that the page itself is of. */
const ownBuild = () =>
  document.querySelector<HTMLMetaElement>('meta[name="delimit-build"]')?.content;

/** Sends a message to a service worker; gives its answer. */
function ask(worker: ServiceWorker, message: PageMessage): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(message, [port2]);
  });
}

/** The page, and all files that it has loaded so far. */
function loadedAddresses(): string[] {
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  return [location.href, ...files];
}

async function keepPage(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  if (!active) return;
  await ask(active, { type: 'keep', addresses: loadedAddresses() });
  document.documentElement.dataset.kept = '';
}

/** Lets the reader change to the version that waits; a page that is of that version already just takes it. */
async function offer(state: ExploreState, waiting: ServiceWorker): Promise<void> {
  const takeOver = () => waiting.postMessage({ type: 'take-over' } satisfies PageMessage);
  if ((await ask(waiting, { type: 'which-build' })) === ownBuild()) return takeOver();
  state.site.loadNewVersion.value = () => {
    const reload = () => location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
    // The old one still fetching for this page, a slow layer perhaps, keeps the new one waiting.
    setTimeout(reload, TAKE_OVER_MS);
    takeOver();
  };
}

/** A first service worker waits for nobody; each later one waits until the reader wants it. */
function followVersions(state: ExploreState, registration: ServiceWorkerRegistration): void {
  const look = () => {
    if (registration.waiting && registration.active) void offer(state, registration.waiting);
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  let looked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() - looked < LOOK_MS) return;
    looked = performance.now();
    void registration.update().catch(() => undefined);
  });
}

function followNetwork(state: ExploreState): void {
  const look = () => {
    state.site.isOffline.value = !navigator.onLine;
  };
  look();
  addEventListener('online', look);
  addEventListener('offline', look);
}

/**
 * Keeps the page for a reader without a network, by a service worker over the site's root; embeds pass
 * through it. Where the browser has none, or the page stands in a frame, all works as before.
 */
export async function keepOffline(state: ExploreState): Promise<void> {
  followNetwork(state);
  if (!('serviceWorker' in navigator) || top !== window) return;
  const address = serviceWorkerAddress();
  const scope = new URL('.', address).href;
  const registration: ServiceWorkerRegistration | undefined = await navigator.serviceWorker
    .register(address, { scope })
    .catch(() => undefined);
  if (!registration) return;
  followVersions(state, registration);
  navigator.serviceWorker.addEventListener('controllerchange', () => void keepPage());
  await keepPage();
}
