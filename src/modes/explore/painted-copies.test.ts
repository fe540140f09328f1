import { effect, signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PaintedCopies } from './painted-copies';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** To the end of the next frame, and what waits for it. */
const paint = () => vi.advanceTimersByTime(20);

it('keep what was painted until the change is, and then take all that changed in one', () => {
  const [one, two] = [signal(1), signal(2)];
  const copies = new PaintedCopies();
  const [first, second] = [copies.of(one), copies.of(two)];
  const end = copies.follow();
  const seen: number[][] = [];
  const stop = effect(() => {
    seen.push([first.value, second.value]);
  });
  one.value = 10;
  two.value = 20;
  expect(seen).toEqual([[1, 2]]);
  paint();
  expect(seen).toEqual([
    [1, 2],
    [10, 20],
  ]);
  stop();
  end();
});

it('are not put off by changes that do not end', () => {
  const source = signal(0);
  const copies = new PaintedCopies();
  const copy = copies.of(source);
  const end = copies.follow();
  for (let change = 1; change <= 10; change += 1) {
    source.value = change;
    vi.advanceTimersByTime(7);
  }
  expect(copy.value).toBeGreaterThan(5);
  paint();
  expect(copy.value).toBe(10);
  end();
});

it('wait while they may not follow, and then take the latest', () => {
  const source = signal(0);
  const copies = new PaintedCopies();
  const copy = copies.of(source);
  let isFree = false;
  const end = copies.follow(() => isFree);
  source.value = 1;
  paint();
  paint();
  source.value = 2;
  expect(copy.value).toBe(0);
  isFree = true;
  paint();
  expect(copy.value).toBe(2);
  end();
});

it('take what changed before they began to follow, and nothing after they ended', () => {
  const source = signal('a');
  const copies = new PaintedCopies();
  const copy = copies.of(source);
  source.value = 'b';
  const end = copies.follow();
  paint();
  expect(copy.value).toBe('b');
  source.value = 'c';
  end();
  paint();
  expect(copy.value).toBe('b');
});
