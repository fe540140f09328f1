import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ExploreState, MapState } from '../../state/explore-state';
import { isMissing, missMap, stopMap } from './restart-map';

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const network = new EventTarget();
const stateOf = (mapState: MapState) => ({ mapState: signal(mapState) }) as unknown as ExploreState;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', network.addEventListener.bind(network));
  page.visibilityState = 'visible';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('starts a map again after two seconds, and later where it stops again and again', () => {
  const state = stateOf('ready');
  for (const wait of [2000, 4000, 8000]) {
    stopMap(state);
    expect(isMissing(state)).toBe(true);
    vi.advanceTimersByTime(wait - 1);
    expect(state.mapState.value).toBe('stopped');
    vi.advanceTimersByTime(1);
    expect(state.mapState.value).toBe('loading');
    state.mapState.value = 'ready';
  }
});

it('takes a stop after a minute for a new one', () => {
  const state = stateOf('ready');
  stopMap(state);
  vi.advanceTimersByTime(2000);
  state.mapState.value = 'ready';
  vi.advanceTimersByTime(60_000);
  stopMap(state);
  vi.advanceTimersByTime(2000);
  expect(state.mapState.value).toBe('loading');
});

it('starts nothing while nobody looks, and at once when somebody does', () => {
  const state = stateOf('ready');
  page.visibilityState = 'hidden';
  stopMap(state);
  vi.advanceTimersByTime(10_000);
  network.dispatchEvent(new Event('online'));
  expect(state.mapState.value).toBe('stopped');
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(state.mapState.value).toBe('loading');
});

it('calls a map impossible only where there never was one', () => {
  const never = stateOf('loading');
  missMap(never);
  expect(never.mapState.value).toBe('unavailable');
  const once = stateOf('ready');
  stopMap(once);
  vi.advanceTimersByTime(2000);
  missMap(once);
  expect(once.mapState.value).toBe('stopped');
});
