import { expect, it } from 'vitest';
import type { LiveMap } from './map-view-props';
import { roomOf } from './room-of';

it('asks the page for the size of a map once, and again when the map has taken another', () => {
  let asked = 0;
  let width = 800;
  let onResize: () => void = () => undefined;
  const map = {
    getContainer: () => {
      asked += 1;
      return { clientWidth: width, clientHeight: 600 };
    },
    once: (_: string, run: () => void) => {
      onResize = run;
    },
  } as unknown as LiveMap;
  expect(roomOf(map)).toEqual({ width: 800, height: 600 });
  width = 400;
  expect(roomOf(map)).toEqual({ width: 800, height: 600 });
  expect(asked).toBe(1);
  onResize();
  expect(roomOf(map)).toEqual({ width: 400, height: 600 });
});
