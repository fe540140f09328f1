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

  it('has the same size and its strokes as wide for every stretch that the map gives it', () => {
    const inked = (stretch: number) => {
      const { data, width } = hatchImage(hatch('level'), '#000000', 4, stretch);
      const column = Array.from({ length: width }, (_, y) => data[y * width * 4 + 3] ?? 0);
      const strokes = column.filter(
        (cover, y) => cover > 127 && (column.at(y - 1) ?? 0) <= 127,
      ).length;
      const ink = column.reduce((sum, cover) => sum + cover / 255, 0) / 4;
      return { width, spacing: (64 * stretch) / strokes, stroke: (ink * stretch) / strokes };
    };
    for (const stretch of [1, 1.2, 1.5, 1.99]) {
      const { width, spacing, stroke } = inked(stretch);
      expect(width).toBe(256);
      expect(Math.abs(spacing / 6 - 1)).toBeLessThan(0.06);
      expect(Math.abs(stroke - 1.5)).toBeLessThan(0.25);
    }
  });

  it('keeps slanted strokes as far apart as level ones', () => {
    expect(hatchTilePx(hatch('level'))).toBe(6);
    expect(hatchTilePx(hatch('rising')) / Math.SQRT2).toBeCloseTo(6, 0);
  });
});
