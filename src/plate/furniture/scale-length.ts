import { formatAt } from '../../i18n/format';
import type { Forms } from '../../i18n/forms';

/** The largest of 1, 2, 3 or 5 times a power of ten that is no greater. */
function roundedDown(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres));
  const factor = [5, 3, 2, 1].find((step) => step * power <= metres) ?? 1;
  return factor * power;
}

/** How long a scale bar is on the ground and on the screen, and what is written at it. */
export interface ScaleLength {
  metres: number;
  widthPx: number;
  text: string;
}

/** A bar of a round length that takes at most `mostPx` pixels. */
export function scaleLength(metresPerPixel: number, mostPx: number, forms: Forms): ScaleLength {
  const metres = roundedDown(metresPerPixel * mostPx);
  const display = metres >= 1000 ? 'kilometre' : 'metre';
  const text = formatAt(metres, { display, exponent: 0 }, forms);
  return { metres, widthPx: metres / metresPerPixel, text };
}
