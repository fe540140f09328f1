import { channelsOf } from './channels';
import type { HatchSymbol } from './symbology';

/** A square picture that tiles: RGBA, row by row, top first. */
export interface PatternImage {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Distance in pixels from the nearest stroke's middle, on a torus of `size` pixels. */
function distanceToStroke(
  pattern: HatchSymbol['pattern'],
  x: number,
  y: number,
  size: number,
): number {
  const wrap = (value: number) => Math.abs((((value % size) + size * 1.5) % size) - size / 2);
  switch (pattern) {
    case 'rising':
      return wrap(x + y + size / 2) / Math.SQRT2;
    case 'falling':
      return wrap(x - y + size / 2) / Math.SQRT2;
    case 'level':
      return wrap(y);
    case 'cross':
      return Math.min(wrap(x), wrap(y));
    case 'dots':
      return Math.hypot(wrap(x), wrap(y));
  }
}

/** Width of the repeating tile in CSS pixels, so that strokes stand `spacingPx` apart. */
export function hatchTilePx(hatch: HatchSymbol): number {
  const diagonal = hatch.pattern === 'rising' || hatch.pattern === 'falling';
  return Math.round(diagonal ? hatch.spacingPx * Math.SQRT2 : hatch.spacingPx);
}

/**
 * One tile of a hatch with anti-aliased strokes on a clear ground.
 * `colour` is `#rrggbb`; `pixelRatio` is device pixels for each CSS pixel.
 */
export function hatchImage(hatch: HatchSymbol, colour: string, pixelRatio: number): PatternImage {
  const size = Math.round(hatchTilePx(hatch) * pixelRatio);
  const half = (hatch.widthPx * pixelRatio) / 2;
  const [red, green, blue] = channelsOf(colour);
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const distance = distanceToStroke(hatch.pattern, x + 0.5, y + 0.5, size);
      const cover = Math.max(0, Math.min(1, half - distance + 0.5));
      data.set([red, green, blue, Math.round(cover * 255)], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}
