import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadLayer } from './layer-data';

const collection = { type: 'FeatureCollection', features: [] };
const answers: Record<string, () => Promise<Response>> = {
  good: async () => Response.json(collection),
  missing: async () => new Response('', { status: 404 }),
  broken: async () => new Response('{"type":"Feat'),
  otherForm: async () => Response.json({ type: 'FeatureCollection', features: [{ id: 1 }] }),
  cut: async () => {
    throw new TypeError('failed to fetch');
  },
};

beforeEach(() => {
  vi.stubGlobal('fetch', (url: string) => answers[url]?.());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('loads a layer, or says what befell it', async () => {
  expect(await loadLayer('good')).toEqual({ state: 'ready', data: collection });
  expect(await loadLayer('missing')).toEqual({
    state: 'failed',
    failure: { kind: 'missing', status: 404 },
  });
  expect(await loadLayer('broken')).toEqual({ state: 'failed', failure: { kind: 'broken' } });
  expect(await loadLayer('otherForm')).toEqual({ state: 'failed', failure: { kind: 'broken' } });
  expect(await loadLayer('cut')).toEqual({ state: 'failed', failure: { kind: 'unreachable' } });
  expect(await loadLayer(undefined)).toEqual({ state: 'failed', failure: { kind: 'unreachable' } });
});
