import { expect, it } from 'vitest';
import { placePopover } from './place-popover';

const room = { width: 600, height: 400 };
const popover = { width: 200, height: 120 };

it('stands beside the place, on the side with more room', () => {
  expect(placePopover({ x: 100, y: 200 }, popover, room).left).toBeGreaterThan(100);
  const { left } = placePopover({ x: 500, y: 200 }, popover, room);
  expect(left + popover.width).toBeLessThan(500);
});

it('never leaves the room, wherever the place is', () => {
  for (const x of [-500, 0, 299, 301, 600, 2000]) {
    for (const y of [-500, 0, 200, 400, 2000]) {
      const { left, top } = placePopover({ x, y }, popover, room);
      expect(left >= 0 && left + popover.width <= room.width, `${x}, ${y}`).toBe(true);
      expect(top >= 0 && top + popover.height <= room.height, `${x}, ${y}`).toBe(true);
    }
  }
});
