import { expect, it } from 'vitest';
import { placeTip } from './place-tip';

const room = { width: 400, height: 300 };
const tip = { width: 100, height: 20 };
const at = (left: number, top: number) => ({ left, top, right: left + 30, bottom: top + 30 });

it('a tip lies below its control, in the middle', () => {
  expect(placeTip(at(200, 100), tip, room, false)).toEqual([165, 136]);
});

it('above it where there is no room below', () => {
  expect(placeTip(at(200, 260), tip, room, false)).toEqual([165, 234]);
});

it('inside the window at either edge', () => {
  expect(placeTip(at(0, 100), tip, room, false)[0]).toBe(4);
  expect(placeTip(at(370, 100), tip, room, false)[0]).toBe(296);
});

it('beside a control of a column, and below where there is no room beside', () => {
  expect(placeTip(at(360, 100), tip, room, true)).toEqual([254, 105]);
  expect(placeTip(at(40, 100), tip, room, true)).toEqual([5, 136]);
});
