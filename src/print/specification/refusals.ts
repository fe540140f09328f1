import { rasterSize } from './page-geometry';
import type { PrintSpecification } from './print-specification';

/** Why a print cannot be made: a key of the messages of prints, and its values. */
export interface Refusal {
  reason:
    | 'refused.small'
    | 'refused.large'
    | 'refused.whole-pixels'
    | 'refused.margin'
    | 'refused.scale'
    | 'refused.dpi'
    | 'refused.pixels'
    | 'refused.no-room'
    | 'refused.leaves-data'
    | 'refused.cmyk';
  values: Record<string, number>;
}

/** A print that cannot be made as it was ordered. */
export class PrintRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

export const LIMITS = {
  mm: { least: 40, most: 1200 },
  px: { least: 320, most: 8000 },
  scale: { least: 2_000, most: 10_000_000 },
  dpi: { least: 72, most: 600 },
  /** Larger pictures take more memory than a browser or a night desk's machine may have. */
  pixels: 120_000_000,
} as const;

const outside = (value: number, { least, most }: { least: number; most: number }) =>
  !(value >= least && value <= most);

function sizeRefusals({ size, margin }: PrintSpecification): Refusal[] {
  const { unit, width, height } = size;
  const { least, most } = LIMITS[unit];
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (!(short >= least)) return [{ reason: 'refused.small', values: { least } }];
  if (!(long <= most)) return [{ reason: 'refused.large', values: { most } }];
  if (unit === 'px' && !(Number.isInteger(width) && Number.isInteger(height)))
    return [{ reason: 'refused.whole-pixels', values: {} }];
  const widest = Math.floor(short / 4);
  if (outside(margin, { least: 0, most: widest }))
    return [{ reason: 'refused.margin', values: { most: widest } }];
  return [];
}

/**
 * What of a specification cannot be made, the first of it to be told.
 * @param dpi of a picture in pixels; null where none is made
 */
export function refusalsOf(specification: PrintSpecification, dpi: number | null): Refusal[] {
  const { scale, size } = specification;
  const refusals = sizeRefusals(specification);
  if (scale !== 'fit' && outside(scale, LIMITS.scale))
    refusals.push({ reason: 'refused.scale', values: { ...LIMITS.scale } });
  if (dpi === null || refusals.length > 0) return refusals;
  if (size.unit === 'mm' && outside(dpi, LIMITS.dpi))
    return [{ reason: 'refused.dpi', values: { ...LIMITS.dpi } }];
  const { width, height } = rasterSize(specification, dpi);
  if (width * height > LIMITS.pixels)
    return [{ reason: 'refused.pixels', values: { width, height } }];
  return [];
}
