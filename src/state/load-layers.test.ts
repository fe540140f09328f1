import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Camera } from '../model/view';
import type { ExploreState } from './explore-state';
import { failedLayers, slowLayers } from './failed-layers';
import type { LoadedLayer } from './layer-data';
import { loadWhatIsDrawn } from './load-layers';

const CLOSE: Camera = { longitude: 10, latitude: 45, zoom: 14 };
const named = (name: string) => ({ type: 'FeatureCollection', name, features: [] });

/** A page with one layer that has a lighter copy. */
function page() {
  const layer = { id: 'coast', kind: 'border', overview: 'light.geojson' };
  return {
    words: signal({ contents: { layers: [layer], measurements: [] } }),
    lit: signal([]),
    results: signal(new Map()),
    visible: signal(new Set(['coast'])),
    lookingAt: signal<Camera | null>(null),
    layers: signal<ReadonlyMap<string, LoadedLayer>>(new Map()),
  } as unknown as ExploreState;
}

const urls = { coast: 'whole', 'coast/overview': 'light' };
const answers = new Map<string, (() => Promise<Response>)[]>();
const asked = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    asked(url, init.cache);
    return answers.get(url)?.shift()?.() ?? Promise.resolve(Response.json(named(url)));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  answers.clear();
  asked.mockClear();
});

const held = (state: ExploreState) => state.layers.value.get('coast');

it('asks again for a layer that failed, past the browser’s own store, and takes what comes', async () => {
  const state = page();
  answers.set('light', [
    async () => new Response('', { status: 500 }),
    async () => new Response('{"type":"Feat'),
  ]);
  const end = loadWhatIsDrawn(state, urls);
  await vi.advanceTimersByTimeAsync(0);
  expect(failedLayers(state)).toMatchObject([{ failure: { kind: 'missing', status: 500 } }]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(failedLayers(state)).toMatchObject([{ failure: { kind: 'broken' } }]);
  await vi.advanceTimersByTimeAsync(4000);
  expect(held(state)).toMatchObject({ state: 'ready' });
  expect(asked.mock.calls.map(([, cache]) => cache)).toEqual(['default', 'reload', 'reload']);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).toHaveBeenCalledTimes(3);
  end();
});

it('tells that a layer is slow, until it comes', async () => {
  const state = page();
  let come = (_: Response) => undefined as unknown;
  answers.set('light', [() => new Promise((resolve) => (come = resolve))]);
  const end = loadWhatIsDrawn(state, urls);
  await vi.advanceTimersByTimeAsync(9999);
  expect(slowLayers(state)).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(slowLayers(state)).toEqual(['coast']);
  come(Response.json(named('light')));
  await vi.advanceTimersByTimeAsync(0);
  expect(slowLayers(state)).toEqual([]);
  expect(held(state)).toMatchObject({ state: 'ready' });
  end();
});

it('keeps a whole file where its lighter copy comes later', async () => {
  const state = page();
  let come = (_: Response) => undefined as unknown;
  answers.set('light', [() => new Promise((resolve) => (come = resolve))]);
  const end = loadWhatIsDrawn(state, urls);
  state.lookingAt.value = CLOSE;
  await vi.advanceTimersByTimeAsync(0);
  expect(held(state)).toMatchObject({ data: { name: 'whole' } });
  come(Response.json(named('light')));
  await vi.advanceTimersByTimeAsync(0);
  expect(held(state)).toMatchObject({ data: { name: 'whole' } });
  end();
});

it('asks for nothing more once it is ended', async () => {
  const state = page();
  answers.set('light', [async () => new Response('', { status: 404 })]);
  const end = loadWhatIsDrawn(state, urls);
  await vi.advanceTimersByTimeAsync(0);
  end();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).toHaveBeenCalledTimes(1);
});
