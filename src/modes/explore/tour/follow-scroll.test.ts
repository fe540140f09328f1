import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followScroll } from './follow-scroll';

type Listener = () => void;
const listeners = new Map<string, Listener>();
const box = (top: number, bottom: number) => ({ top, bottom });

/** A step of the tour, 100 px high, as many pixels above the top as were scrolled. */
function sectionOf(step: string, at: number, scrolled: () => number) {
  return {
    getAttribute: () => step,
    getBoundingClientRect: () => box(at * 100 - scrolled(), at * 100 + 100 - scrolled()),
    scrollIntoView: () => undefined,
  };
}

/** The box of three steps; `scrollTo` scrolls it, as a reader or a slow movement does. */
function stepsBox() {
  let scrolled = 0;
  const sections = ['a', 'b', 'c'].map((step, at) => sectionOf(step, at, () => scrolled));
  const scroller = {
    querySelectorAll: () => sections,
    getBoundingClientRect: () => box(0, 100),
    addEventListener: () => undefined,
  };
  const scrollTo = (to: number) => {
    scrolled = to;
    listeners.get('scroll')?.();
  };
  return { scroller: scroller as unknown as Element, scrollTo };
}

beforeEach(() => {
  vi.useFakeTimers();
  listeners.clear();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('innerHeight', 1000);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestAnimationFrame', (run: Listener) => setTimeout(run, 16));
  vi.stubGlobal('addEventListener', (name: string, run: Listener) => listeners.set(name, run));
  vi.stubGlobal('removeEventListener', (name: string) => listeners.delete(name));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('tells of the step that a reader has rested at', () => {
  const read = vi.fn();
  const { scroller, scrollTo } = stepsBox();
  followScroll(scroller, read);
  scrollTo(100);
  vi.advanceTimersByTime(100);
  expect(read).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  expect(read.mock.calls).toEqual([['b']]);
});

it('tells of where a movement to a step ended, were it short of it', () => {
  const read = vi.fn();
  const { scroller, scrollTo } = stepsBox();
  followScroll(scroller, read).goTo('b');
  scrollTo(20);
  listeners.get('scrollend')?.();
  vi.advanceTimersByTime(200);
  expect(read.mock.calls).toEqual([['a']]);
});

it('tells of nothing once it is stopped, were a movement just at its end', () => {
  const read = vi.fn();
  const { scroller, scrollTo } = stepsBox();
  const scroll = followScroll(scroller, read);
  scroll.goTo('b');
  scrollTo(20);
  listeners.get('scrollend')?.();
  // The two frames after the rest are under way.
  vi.advanceTimersByTime(130);
  scroll.stop();
  vi.advanceTimersByTime(200);
  expect(read).not.toHaveBeenCalled();
});
