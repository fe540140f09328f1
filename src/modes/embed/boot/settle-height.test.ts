import { expect, it } from 'vitest';
import { heightSettler } from './settle-height';

it('tells each new height once', () => {
  const settle = heightSettler();
  expect(settle(600, 700, 0)).toBe(700);
  expect(settle(600, 700, 16)).toBeNull();
  expect(settle(600, 720, 32)).toBe(720);
  expect(settle(320, 900, 48)).toBe(900);
});

it('ends the chase of a host whose width answers to the height', () => {
  const settle = heightSettler();
  // The host shows its scroll bar, 15 px, while the embed is at least 800 high.
  let height = 0;
  let told = 0;
  for (let frame = 0; frame < 200; frame += 1) {
    const width = height >= 800 ? 585 : 600;
    const next = settle(width, width === 585 ? 790 : 810, frame * 16);
    if (next === null) continue;
    height = next;
    told += 1;
  }
  expect(height).toBe(810);
  expect(told).toBeLessThan(8);
});

it('ends the chase on a slow device too', () => {
  const settle = heightSettler();
  let told = 0;
  for (let turn = 0; turn < 40; turn += 1)
    if (settle(turn % 2 ? 585 : 600, turn % 2 ? 790 : 810, turn * 600) !== null) told += 1;
  expect(told).toBeLessThan(8);
});

it('follows a reader who turns the device there and back many times', () => {
  const settle = heightSettler();
  for (let turn = 0; turn < 10; turn += 1) {
    const [width, height] = turn % 2 ? [640, 700] : [360, 900];
    expect(settle(width, height, turn * 1500)).toBe(height);
  }
});

it('follows again once another width comes', () => {
  const settle = heightSettler();
  for (let frame = 0; frame < 20; frame += 1)
    settle(frame % 2 ? 585 : 600, 800 + (frame % 2), frame);
  expect(settle(400, 500, 100)).toBe(500);
  expect(settle(600, 450, 200)).toBe(450);
});
