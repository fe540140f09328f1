import { describe, expect, it } from 'vitest';
import { specificationOf } from '../test-support/printed';
import { pageGeometry, rasterSize } from './page-geometry';
import { columnsWidthMm, parseSize } from './paper';
import { refusalsOf } from './refusals';

describe('sizes', () => {
  it.each([
    ['a4', 210, 297, 'mm'],
    ['A3-landscape', 420, 297, 'mm'],
    ['letter', 215.9, 279.4, 'mm'],
    ['145mmx110mm', 145, 110, 'mm'],
    ['14.5x11cm', 145, 110, 'mm'],
    ['6x4in', 152.4, 101.6, 'mm'],
    ['1200x675px', 1200, 675, 'px'],
  ] as const)('%s is %d by %d %s', (text, width, height, unit) => {
    const size = parseSize(text);
    expect(size?.unit).toBe(unit);
    expect(size?.width).toBeCloseTo(width, 6);
    expect(size?.height).toBeCloseTo(height, 6);
  });

  it.each(['', 'a9', 'a4-askew', '145x110', '145mmx110px', '-3mmx4mm', 'a4-landscape-x'])(
    '%j is none',
    (text) => {
      expect(parseSize(text)).toBeNull();
    },
  );

  it('are those of columns with the gutters between them', () => {
    expect(columnsWidthMm(1, { column: 47, gutter: 5 })).toBe(47);
    expect(columnsWidthMm(6, { column: 47, gutter: 5 })).toBe(307);
  });

  it('are in pixels what paper and resolution give: A3 at 300 dpi is 4961 by 3508', () => {
    expect(rasterSize(specificationOf('a3-landscape'), 300)).toEqual({ width: 4961, height: 3508 });
    expect(rasterSize(specificationOf('a4'), 72)).toEqual({ width: 595, height: 842 });
    expect(rasterSize(specificationOf('1080x1920px'), 300)).toEqual({ width: 1080, height: 1920 });
  });

  it('make signs larger on larger paper, and keep millimetres true', () => {
    const [small, large] = ['47x120mm', 'a3'].map((size) => pageGeometry(specificationOf(size)));
    expect(large?.mmPerPx).toBeGreaterThan((small?.mmPerPx ?? 0) * 1.3);
    expect((small?.size.width ?? 0) * (small?.mmPerPx ?? 0)).toBeCloseTo(47, 9);
  });
});

describe('a specification that cannot be made', () => {
  const reasons = (size: string, more = {}, dpi: number | null = 300) =>
    refusalsOf(specificationOf(size, more), dpi).map(({ reason }) => reason);

  it.each([
    ['2x2mm', {}, 300, 'refused.small'],
    ['20000x20000mm', {}, 300, 'refused.large'],
    ['100x100px', {}, 300, 'refused.small'],
    ['1200.5x675px', {}, 300, 'refused.whole-pixels'],
    ['a4', { margin: 90 }, 300, 'refused.margin'],
    ['a4', { margin: Number.NaN }, 300, 'refused.margin'],
    ['a4', { scale: 0 }, 300, 'refused.scale'],
    ['a4', {}, 0, 'refused.dpi'],
    ['a4', {}, 2400, 'refused.dpi'],
    ['1000x1000mm', {}, 600, 'refused.pixels'],
  ])('%s %j at %d dpi: %s', (size, more, dpi, reason) => {
    expect(reasons(size, more, dpi)).toEqual([reason]);
  });

  it('is not a plain one', () => {
    for (const size of ['47x120mm', 'a3', '1200x675px']) expect(reasons(size)).toEqual([]);
  });
});
