import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followBehind } from './use-behind-tour';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('what is hidden follows once the page is painted, and at once where it is seen', () => {
  const [claim, isHidden] = [signal('a'), signal(false)];
  const told: string[] = [];
  const end = followBehind(claim, isHidden, (value) => told.push(value));
  claim.value = 'b';
  expect(told).toEqual(['a', 'b']);
  isHidden.value = true;
  claim.value = 'c';
  expect(told).toEqual(['a', 'b']);
  vi.advanceTimersByTime(20);
  expect(told).toEqual(['a', 'b', 'c']);
  claim.value = 'd';
  isHidden.value = false;
  expect(told.at(-1)).toBe('d');
  const before = told.length;
  vi.advanceTimersByTime(20);
  expect(told).toHaveLength(before);
  end();
});
