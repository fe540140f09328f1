import { beforeEach, expect, it, vi } from 'vitest';
import { storeName } from './offline-rules';

const ROOT = 'https://paper.example/news/';
const HTML = { headers: { 'Content-Type': 'text/html; charset=utf-8' } };
const SCRIPT = { headers: { 'Content-Type': 'text/javascript' } };

type Listener = (event: unknown) => void;
const listeners = new Map<string, Listener>();
const stores = new Map<string, Map<string, Response>>();
const network = new Map<string, () => Response>();
const asker = { url: `${ROOT}en/` };
const skipWaiting = vi.fn(async () => undefined);
const claim = vi.fn(async () => undefined);

/** The browser's store, as far as the worker uses it. */
function storeOf(name: string) {
  const held = stores.get(name) ?? new Map<string, Response>();
  stores.set(name, held);
  return {
    match: async (url: string) => held.get(url)?.clone(),
    put: async (url: string, response: Response) => void held.set(url, response),
    keys: async () => [...held.keys()].map((url) => ({ url })),
  };
}

/** What is asked of the worker, and what it answers; undefined where it lets the request through. */
async function ask(url: string, init: { mode?: string; cache?: string; method?: string } = {}) {
  const request = { url, method: 'GET', mode: 'no-cors', cache: 'default', ...init };
  let answer: Promise<Response> | undefined;
  const waited: Promise<unknown>[] = [];
  listeners.get('fetch')?.({
    request,
    clientId: 'page',
    respondWith: (given: Promise<Response>) => {
      answer = given;
    },
    waitUntil: (work: Promise<unknown>) => waited.push(work),
  });
  const response = await answer;
  await Promise.all(waited);
  return response;
}

async function tell(data: unknown): Promise<unknown[]> {
  const said: unknown[] = [];
  const waited: Promise<unknown>[] = [];
  const ports = [{ postMessage: (message: unknown) => said.push(message) }];
  const waitUntil = (work: Promise<unknown>) => waited.push(work);
  listeners.get('message')?.({ data, ports, waitUntil });
  await Promise.all(waited);
  return said;
}

beforeEach(async () => {
  for (const each of [listeners, stores, network]) each.clear();
  asker.url = `${ROOT}en/`;
  vi.stubGlobal('self', {
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
    registration: { scope: ROOT },
    clients: { get: async () => asker, claim },
    skipWaiting,
  });
  vi.stubGlobal('caches', {
    open: async (name: string) => storeOf(name),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  });
  vi.stubGlobal('fetch', async (asked: string | { url: string }) => {
    const answer = network.get(typeof asked === 'string' ? asked : asked.url);
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
  vi.resetModules();
  await import('./service-worker');
});

const page = `${ROOT}en/`;
const file = `${ROOT}assets/main-1a2b.js`;

it('asks the network for a page first, and gives what it kept where there is none', async () => {
  network.set(page, () => new Response('first', HTML));
  expect(await (await ask(page, { mode: 'navigate' }))?.text()).toBe('first');
  network.set(page, () => new Response('second', HTML));
  expect(await (await ask(page, { mode: 'navigate' }))?.text()).toBe('second');
  network.clear();
  expect(await (await ask(`${page}?a#b`, { mode: 'navigate' }))?.text()).toBe('second');
});

it('gives the kept page in place of a server’s error, and the error where it has none', async () => {
  const error = () => new Response('', { status: 503 });
  network.set(page, error);
  expect((await ask(page, { mode: 'navigate' }))?.status).toBe(503);
  network.set(page, () => new Response('good', HTML));
  await ask(page, { mode: 'navigate' });
  network.set(page, error);
  expect(await (await ask(page, { mode: 'navigate' }))?.text()).toBe('good');
});

it('leads to the page that was kept, and fails for anything but pages', async () => {
  network.set(page, () => new Response('kept', HTML));
  await ask(page, { mode: 'navigate' });
  network.clear();
  const led = await ask(`${ROOT}hy/`, { mode: 'navigate' });
  expect(led?.headers.get('Location')).toBe(page);
  await expect(ask(`${ROOT}hy/`)).rejects.toThrow('Failed to fetch');
  await expect(ask(file)).rejects.toThrow('Failed to fetch');
});

it('asks for a file once, and again where the page wants it anew', async () => {
  network.set(file, () => new Response('one', SCRIPT));
  await ask(file);
  network.set(file, () => new Response('two', SCRIPT));
  expect(await (await ask(file))?.text()).toBe('one');
  expect(await (await ask(file, { cache: 'reload' }))?.text()).toBe('two');
  expect(await (await ask(file))?.text()).toBe('two');
});

it('keeps no page that a host gives in place of a missing file', async () => {
  network.set(file, () => new Response('<h1>Welcome</h1>', HTML));
  await ask(file);
  network.set(file, () => new Response('one', SCRIPT));
  expect(await (await ask(file))?.text()).toBe('one');
});

it('lets embeds through, by their address and by who asks', async () => {
  network.set(file, () => new Response('one', SCRIPT));
  expect(await ask(`${ROOT}embed/en/claim/`, { mode: 'navigate' })).toBeUndefined();
  expect(await ask(page, { method: 'POST' })).toBeUndefined();
  asker.url = `${ROOT}embed/en/claim/`;
  expect(await (await ask(file))?.text()).toBe('one');
  expect([...stores.values()].every((held) => held.size === 0)).toBe(true);
});

it('keeps what a page says it loaded, embeds aside, and answers once it has', async () => {
  network.set(page, () => new Response('page', HTML));
  network.set(file, () => new Response('one', SCRIPT));
  const addresses = [`${page}#claim=a`, file, `${ROOT}embed/en/claim/`, 'https://other.example/'];
  // The page is fetched by its whole address.
  network.set(`${page}#claim=a`, () => new Response('page', HTML));
  expect(await tell({ type: 'keep', addresses })).toEqual(['kept']);
  expect([...stores.values()].flatMap((held) => [...held.keys()])).toEqual([page, file]);
  network.clear();
  expect(await (await ask(file))?.text()).toBe('one');
});

it('tells its build, takes over when told, and then drops older stores of this site alone', async () => {
  expect(await tell({ type: 'which-build' })).toEqual(['BUILD-VERSION']);
  expect(skipWaiting).not.toHaveBeenCalled();
  await tell({ type: 'take-over' });
  expect(skipWaiting).toHaveBeenCalledTimes(1);
  const [old, foreign] = [storeName(ROOT, 'old'), storeName('https://paper.example/', 'x')];
  for (const name of [old, foreign]) storeOf(name);
  const waited: Promise<unknown>[] = [];
  listeners.get('activate')?.({ waitUntil: (work: Promise<unknown>) => waited.push(work) });
  await Promise.all(waited);
  expect([...stores.keys()]).toEqual([foreign]);
});

it('takes pages in charge once one of them asks, and keeps files where it no longer may', async () => {
  claim.mockClear();
  const waited: Promise<unknown>[] = [];
  listeners.get('activate')?.({ waitUntil: (work: Promise<unknown>) => waited.push(work) });
  await Promise.all(waited);
  // A page that the browser holds for going back is thrown away when it is claimed.
  expect(claim).not.toHaveBeenCalled();
  claim.mockRejectedValueOnce(new Error('InvalidStateError'));
  expect(await tell({ type: 'keep', addresses: [] })).toEqual(['kept']);
  expect(claim).toHaveBeenCalledTimes(1);
});
