import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('../map/worker-address', () => ({ workerAddress: '/news/assets/worker-1a2b.js' }));
vi.mock('../state/measure-worker-address', () => ({
  measureWorkerAddress: '/news/assets/measure-2b3c.js',
}));
vi.mock('../state/reader/reader-worker-address', () => ({
  readerWorkerAddress: '/news/assets/reader-4d5e.js',
}));
vi.mock('../opened/open-worker-address', () => ({
  openWorkerAddress: '/news/assets/open-3c4d.js',
}));
vi.mock('../state/line/line-worker-address', () => ({
  lineWorkerAddress: '/news/assets/line-4d5e.js',
}));
const { trustedHtml, trustedScriptAddress } = await import('./trusted-values');

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'https://paper.example/news/hy/' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('lets the workers through, written as a path or in full', () => {
  expect(trustedScriptAddress('/news/assets/line-4d5e.js')).toBe('/news/assets/line-4d5e.js');
  expect(trustedScriptAddress('/news/assets/open-3c4d.js')).toBe('/news/assets/open-3c4d.js');
  expect(trustedScriptAddress('/news/assets/reader-4d5e.js')).toBe('/news/assets/reader-4d5e.js');
  expect(trustedScriptAddress('/news/assets/measure-2b3c.js')).toBe('/news/assets/measure-2b3c.js');
  expect(trustedScriptAddress('/news/assets/worker-1a2b.js')).toBe('/news/assets/worker-1a2b.js');
  const full = 'https://paper.example/news/assets/worker-1a2b.js';
  expect(trustedScriptAddress(full)).toBe(full);
  const service = 'https://paper.example/news/service-worker.js';
  expect(trustedScriptAddress(service)).toBe(service);
});

it.each([
  'https://other.example/news/assets/worker-1a2b.js',
  '/news/assets/other.js',
  '/news/hy/service-worker.js',
  '/news/assets/worker-1a2b.js?x',
  'blob:https://paper.example/1',
  'data:text/javascript,1',
])('refuses the script %s', (address) => {
  expect(trustedScriptAddress(address)).toBeNull();
});

it('lets plain text and the credit of MapLibre through', () => {
  const credit = '<a href="https://maplibre.org/" target="_blank">MapLibre</a>';
  for (const text of ['© OpenStreetMap contributors & others', credit, '']) {
    expect(trustedHtml(text)).toBe(text);
  }
});

it.each(['<img src=x>', '<b>', '<a href="https://maplibre.org/" onclick="x">MapLibre</a>'])(
  'refuses the markup %s',
  (markup) => {
    expect(trustedHtml(markup)).toBeNull();
  },
);
