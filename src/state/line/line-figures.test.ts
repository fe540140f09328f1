import { effect, signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LonLat } from '../../model/common';
import type { Measured } from '../../model/measured';
import type { ExploreState } from '../explore-state';
import { lineSlot } from '../line-slot';
import { LineMeasuring, lineFigures } from './line-figures';
import type { LineRequest } from './line-messages';
import type { LineTool } from './line-tool';
import type { MovableLine } from './moved-line';

vi.mock('./line-worker-address', () => ({ lineWorkerAddress: 'worker' }));

/** Measures one figure: the longitude of the first position. */
class Measurer extends EventTarget {
  postMessage(request: LineRequest): void {
    const value = request.kind === 'measure' ? (request.course[0] ?? 0) : 0;
    const measured: [string, Measured][] = [['road', { id: 'road', value } as Measured]];
    const answers = {
      start: { kind: 'started', mapped: [] },
      measure: { kind: 'measured', measured, depends: ['road'], sides: [], layers: [] },
      shift: { kind: 'refused' },
    };
    this.dispatchEvent(new MessageEvent('message', { data: answers[request.kind] }));
  }

  terminate(): void {}
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', Measurer);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function measuring() {
  const line = lineSlot();
  const state = {
    words: signal({ contents: { layers: [], measurements: [] } }),
    view: signal({ settings: { near: {} } }),
    built: new Map([['road', { id: 'road', value: 0 } as Measured]]),
    line,
  } as unknown as ExploreState;
  const now = signal<{ course: readonly LonLat[] }>({ course: [] });
  const tool = { isMapped: false, now, shiftAsked: signal(null) } as unknown as LineTool;
  const movable = { layer: 'border', feature: { id: 'line' } } as unknown as MovableLine;
  const figures = lineFigures();
  const own = new LineMeasuring(state, figures, () => tool, new Map(), movable);
  const [watched, page]: [unknown[], unknown[]] = [[], []];
  effect(() => void watched.push(figures.found.value?.measured[0]?.[1].value));
  effect(() => void page.push(line.moved.value?.get('road')?.value));
  const move = (longitude: number, rest: boolean) => {
    now.value = { course: [[longitude, 45]] };
    line.inHand.value = !rest;
    own.measure(now.value.course, rest);
  };
  return { watched, page, move };
}

it('shows every third course in the rest of the page where they come far apart', () => {
  const { page, move } = measuring();
  for (const longitude of [1, 2, 3, 4, 5, 6]) {
    move(longitude, false);
    vi.advanceTimersByTime(500);
  }
  // The first says nothing of how far apart they come; 3 times 500 ms after the second the fourth is the latest.
  expect(page).toEqual([undefined, 1, 2, 4]);
  vi.runAllTimers();
  expect(page.at(-1)).toBe(6);
});

it('shows each course of a line in hand in the tool, and the latest in the rest of the page', () => {
  const { watched, page, move } = measuring();
  for (const longitude of [1, 2, 3]) move(longitude, false);
  expect(watched).toEqual([undefined, 1, 2, 3]);
  expect(page).toEqual([undefined, 1]);
  vi.advanceTimersByTime(300);
  expect(page).toEqual([undefined, 1, 3]);
  vi.runAllTimers();
  expect(page).toEqual([undefined, 1, 3]);
});

it('shows a line that is let go in all of the page at once', () => {
  const { watched, page, move } = measuring();
  move(1, false);
  move(2, false);
  move(4, true);
  expect(watched.at(-1)).toBe(4);
  expect(page).toEqual([undefined, 1, 4]);
  vi.runAllTimers();
  expect(page).toEqual([undefined, 1, 4]);
});
