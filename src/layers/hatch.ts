import { channelsOf } from './channels';
import type { HatchSymbol } from './symbology';

/** A square picture that tiles: RGBA, row by row, top first. */
export interface PatternImage {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Side of the picture that tiles in the live map, in CSS pixels of the picture. */
export const HATCH_SHEET_PX = 64;

/** Distance from the nearest stroke's middle, where strokes repeat every `period`. */
function distanceToStroke(
  pattern: HatchSymbol['pattern'],
  x: number,
  y: number,
  period: number,
): number {
  const wrap = (value: number) =>
    Math.abs((((value % period) + period * 1.5) % period) - period / 2);
  switch (pattern) {
    case 'rising':
      return wrap(x + y + period / 2) / Math.SQRT2;
    case 'falling':
      return wrap(x - y + period / 2) / Math.SQRT2;
    case 'level':
      return wrap(y);
    case 'cross':
      return Math.min(wrap(x), wrap(y));
    case 'dots':
      return dotDistance(x, y, period);
  }
}

/** Dots stand in rows that are moved by half against each other, as on a printed map. */
function dotDistance(x: number, y: number, period: number): number {
  const nearest = (value: number) => value - period * Math.round(value / period);
  const half = period / 2;
  return Math.min(
    Math.hypot(nearest(x - half / 2), nearest(y - half / 2)),
    Math.hypot(nearest(x - half * 1.5), nearest(y - half * 1.5)),
  );
}

/** Width of the repeating tile in CSS pixels, so that strokes stand `spacingPx` apart. */
export function hatchTilePx(hatch: HatchSymbol): number {
  return Math.round(
    hatch.spacingPx * (hatch.pattern === 'level' || hatch.pattern === 'cross' ? 1 : Math.SQRT2),
  );
}

/**
 * A sheet of a hatch with anti-aliased strokes on a clear ground, for a map that stretches it
 * `stretch` times: then strokes are as wide and as far apart as the hatch says, the distance to the
 * nearest whole number of them on a sheet. Sheets of all stretches have the same size.
 * `colour` is `#rrggbb`; `pixelRatio` is pixels of the picture for each CSS pixel.
 */
export function hatchImage(
  hatch: HatchSymbol,
  colour: string,
  pixelRatio: number,
  stretch = 1,
): PatternImage {
  const size = HATCH_SHEET_PX * pixelRatio;
  const period = size / Math.round((HATCH_SHEET_PX * stretch) / hatchTilePx(hatch));
  const half = (hatch.widthPx * pixelRatio) / stretch / 2;
  const [red, green, blue] = channelsOf(colour);
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const distance = distanceToStroke(hatch.pattern, x + 0.5, y + 0.5, period);
      const cover = Math.max(0, Math.min(1, half - distance + 0.5));
      data.set([red, green, blue, Math.round(cover * 255)], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}
