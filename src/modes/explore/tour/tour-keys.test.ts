import { describe, expect, it } from 'vitest';
import { goesUp } from './drag-sheet';
import { wishOf } from './tour-keys';

/** A key as the window gets it, pressed within what these selectors name. */
function pressed(key: string, within: readonly string[] = [], held: object = {}): KeyboardEvent {
  const closest = (selector: string) =>
    selector.split(', ').some((part) => within.includes(part)) ? {} : null;
  return { key, target: { closest }, ...held } as unknown as KeyboardEvent;
}

const [all, nothing] = [() => true, () => false];

describe('the keys of the tour', () => {
  it('go right and left from step to step, however long the steps are', () => {
    expect(wishOf(pressed('ArrowRight'), all)).toBe(1);
    expect(wishOf(pressed('ArrowLeft'), all)).toBe(-1);
  });

  it('go down to the next step only once the present one has been read to its end', () => {
    for (const key of ['ArrowDown', 'PageDown']) {
      expect(wishOf(pressed(key), all)).toBeNull();
      expect(wishOf(pressed(key), nothing)).toBe(1);
    }
    expect(wishOf(pressed('ArrowUp'), (by) => by === 1)).toBe(-1);
  });

  it('leave the map, fields and what lies over the map their own keys', () => {
    expect(wishOf(pressed('ArrowRight', ['[role="application"]']), nothing)).toBeNull();
    expect(wishOf(pressed('ArrowRight', ['input']), nothing)).toBeNull();
    expect(wishOf(pressed('Escape', ['.legend']), all)).toBeNull();
  });

  it('leave the tour by Escape, from the map as well', () => {
    expect(wishOf(pressed('Escape'), all)).toBe('leave');
    expect(wishOf(pressed('Escape', ['[role="application"]']), all)).toBe('leave');
  });

  it('mean nothing with another key held', () => {
    expect(wishOf(pressed('ArrowRight', [], { ctrlKey: true }), all)).toBeNull();
    expect(wishOf(pressed('ArrowLeft', [], { altKey: true }), all)).toBeNull();
  });
});

describe('a sheet that is let go', () => {
  it('goes to the height that is nearer', () => {
    expect(goesUp(0, 390, 320, 540)).toBe(false);
    expect(goesUp(0, 470, 320, 540)).toBe(true);
  });

  it('follows a flick, wherever it is', () => {
    expect(goesUp(-0.8, 330, 320, 540)).toBe(true);
    expect(goesUp(0.8, 530, 320, 540)).toBe(false);
  });
});
