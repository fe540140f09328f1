import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Extent, LonLat } from '../../model/common';
import { KEPT_NOTE } from '../../model/kept-note';
import { ReaderStore } from '../../opened/reader-store';
import type { ExploreState } from '../explore-state';
import { LineKeeping } from './line-keeping';

const held = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('../../opened/reader-store', async (original) => ({
  ...(await original<typeof import('../../opened/reader-store')>()),
  openReaderStore: async () => held.store,
}));

const extent: Extent = [9, 44, 12, 47];
const mapped: LonLat[] = [
  [10, 45],
  [10.1, 45.1],
  [10.2, 45],
];
const notes = new Map<string, string>();

beforeEach(() => {
  held.store = new ReaderStore('invented', null);
  notes.clear();
  vi.stubGlobal('localStorage', {
    setItem: (key: string, value: string) => notes.set(key, value),
    removeItem: (key: string) => notes.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

function visit() {
  const contents = { dossier: { id: 'invented' } };
  const state = { words: signal({ contents }), view: signal({ line: null }) };
  return new LineKeeping(state as unknown as ExploreState, mapped);
}

const told = (kept: string) => ({ kept, course: null, isOfOlderData: false });

it.each([
  ['damaged', '{"text":"x","flat":[10,45,'],
  ['one that crosses itself', '{"text":"x","flat":[10,45,11,46,11,45,10,46]}'],
])(
  'a kept line that is %s is told and set aside, and what is made then does not take its place',
  async (_, text) => {
    const store = held.store as ReaderStore;
    await store.keepLine(text);
    const first = visit();
    expect(await first.lines.read(extent)).toBeNull();
    expect(first.lines.others.value).toEqual([told(text)]);
    first.keep(mapped);
    expect(notes.has(KEPT_NOTE)).toBe(true);
    await vi.waitFor(async () => expect(await store.readLine()).toBeNull());
    const second = visit();
    expect(await second.lines.read(extent)).toBeNull();
    expect(second.lines.others.value).toEqual([told(text)]);
  },
);

it('a line that cannot be shown is gone once the reader drops it', async () => {
  const store = held.store as ReaderStore;
  await store.keepLine('{');
  const first = visit();
  await first.lines.read(extent);
  await first.lines.drop(told('{'));
  expect(first.lines.others.value).toEqual([]);
  expect(notes.has(KEPT_NOTE)).toBe(false);
  const second = visit();
  expect(await second.lines.read(extent)).toBeNull();
  expect(second.lines.others.value).toEqual([]);
});

it('where all can be read, nothing is told', async () => {
  const store = held.store as ReaderStore;
  await store.keepLine('{"text":"x","flat":[10,45,11,46,11,45]}');
  const only = visit();
  expect(await only.lines.read(extent)).toMatchObject({ isOfOlderData: true });
  only.lines.keep(only.lines.others.value[0]?.course ?? mapped, '{"text":"x","flat":[10,45]}');
  expect(only.lines.others.value).toEqual([]);
  expect(await store.readAside()).toEqual([]);
});
