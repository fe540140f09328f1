import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Layer } from '../model/layer';
import { type LoadedLayer, loadLayers } from './layer-data';

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

it('loads each layer by itself and says what befell the others', async () => {
  const loaded: Record<string, LoadedLayer> = {};
  const ids = [...Object.keys(answers), 'unlisted'];
  const urls = Object.fromEntries(Object.keys(answers).map((id) => [id, id]));
  await loadLayers(
    ids.map((id) => ({ id }) as Layer),
    urls,
    (id, layer) => {
      loaded[id] = layer;
    },
  );
  expect(loaded).toEqual({
    good: { state: 'ready', data: collection },
    missing: { state: 'failed', failure: { kind: 'missing', status: 404 } },
    broken: { state: 'failed', failure: { kind: 'broken' } },
    otherForm: { state: 'failed', failure: { kind: 'broken' } },
    cut: { state: 'failed', failure: { kind: 'unreachable' } },
    unlisted: { state: 'failed', failure: { kind: 'unreachable' } },
  });
});
