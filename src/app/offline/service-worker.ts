import {
  handlingOf,
  isEmbed,
  isOldStore,
  isSound,
  type PageMessage,
  plainAddress,
  storeName,
} from './offline-rules';

declare const self: ServiceWorkerGlobalScope;

/** The build writes its own version here, so that the script of each build differs. */
const BUILD = 'BUILD-VERSION';

const root = self.registration.scope;
const store = () => caches.open(storeName(root, BUILD));

async function keep(address: string, response: Response): Promise<void> {
  try {
    await (await store()).put(plainAddress(address), response);
  } catch {
    // No room: the page works as without a service worker.
  }
}

const kept = async (address: string) => (await store()).match(plainAddress(address));

/** Any page that was kept, for a reader who comes by another address of the site. */
async function otherPage(): Promise<Response | undefined> {
  const keys = await (await store()).keys();
  const page = keys.find(({ url }) => handlingOf(url, root) === 'page');
  return page && Response.redirect(page.url);
}

async function fromNetwork(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const early: Response | undefined = await event.preloadResponse;
  const response = early ?? (await fetch(request));
  const handling = handlingOf(request.url, root);
  if (isSound(handling, response)) event.waitUntil(keep(request.url, response.clone()));
  return response;
}

async function page(event: FetchEvent): Promise<Response> {
  const { url, mode } = event.request;
  try {
    const response = await fromNetwork(event);
    if (response.status < 500) return response;
    return (await kept(url)) ?? response;
  } catch (error) {
    const found = (await kept(url)) ?? (mode === 'navigate' ? await otherPage() : undefined);
    if (found) return found;
    throw error;
  }
}

async function file(event: FetchEvent): Promise<Response> {
  const { request, clientId } = event;
  const asker = await self.clients.get(clientId);
  if (asker && isEmbed(asker.url, root)) return fetch(request);
  const isRenewed = request.cache === 'reload';
  const found = isRenewed ? undefined : await kept(request.url);
  return found ?? fromNetwork(event);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const handling = request.method === 'GET' ? handlingOf(request.url, root) : 'through';
  if (handling === 'page') event.respondWith(page(event));
  if (handling === 'file') event.respondWith(file(event));
});

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => isOldStore(name, root, BUILD));
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
}

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

async function keepAll(addresses: readonly string[]): Promise<void> {
  const wanted = addresses.filter((address) => handlingOf(address, root) !== 'through');
  await Promise.all(
    wanted.map(async (address) => {
      if (await kept(address)) return;
      const response = await fetch(address).catch(() => undefined);
      if (response && isSound(handlingOf(address, root), response)) await keep(address, response);
    }),
  );
}

self.addEventListener('message', (event) => {
  const message: PageMessage = event.data;
  if (message.type === 'keep') {
    // A page that asks is being read. To claim at once would take pages that the browser holds for going back.
    // One that a newer version has just replaced may not, and keeps the files all the same.
    const claimed = self.clients.claim().catch(() => undefined);
    const done = Promise.all([claimed, keepAll(message.addresses)]);
    event.waitUntil(done.then(() => event.ports[0]?.postMessage('kept')));
  }
  if (message.type === 'take-over') event.waitUntil(self.skipWaiting());
  if (message.type === 'which-build') event.ports[0]?.postMessage(BUILD);
});
