import { composePlate } from './compose-plate';
import type { PlateInput } from './plate-input';
import { type SvgOptions, writeSvg } from './svg/write-svg';

/**
 * Draws a view of a dossier as an SVG document, in Node and in the browser.
 * Throws where a projection cannot be inverted.
 */
export function drawPlate(input: PlateInput, options: SvgOptions): string {
  return writeSvg(composePlate(input), options);
}
