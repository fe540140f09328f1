import { describe, expect, it } from 'vitest';
import { hatchImage, hatchTilePx } from './hatch';
import type { HatchSymbol } from './symbology';

const hatch = (pattern: HatchSymbol['pattern']): HatchSymbol => ({
  pattern,
  colour: 'ink',
  spacingPx: 6,
  widthPx: 1.5,
});
const patterns = ['rising', 'falling', 'level', 'cross', 'dots'] as const;

describe('a hatch’s tile', () => {
  it.each(patterns)('of %s lines has ink and clear ground', (pattern) => {
    const { data, width, height } = hatchImage(hatch(pattern), '#102030', 2);
    expect(data).toHaveLength(width * height * 4);
    const covers = data.filter((_, i) => i % 4 === 3);
    expect(Math.max(...covers)).toBeGreaterThan(200);
    expect(Math.min(...covers)).toBe(0);
    expect([...data.slice(0, 3)]).toEqual([0x10, 0x20, 0x30]);
  });

  it('meets itself at the edges: a stroke that leaves below comes in above', () => {
    const { data, width, height } = hatchImage(hatch('rising'), '#000000', 1);
    const cover = (x: number, y: number) =>
      data[(((y + height) % height) * width + ((x + width) % width)) * 4 + 3];
    for (let x = 0; x < width; x += 1) expect(cover(x, 0)).toBe(cover(x + 1, -1));
  });

  it('keeps slanted strokes as far apart as level ones', () => {
    expect(hatchTilePx(hatch('level'))).toBe(6);
    expect(hatchTilePx(hatch('rising')) / Math.SQRT2).toBeCloseTo(6, 0);
  });
});
