import { composePlateInSteps } from './compose-plate';
import type { PlateInput } from './plate-input';
import { atOnce, type Steps } from './steps';
import { type SvgOptions, writeSvg } from './svg/write-svg';

/** Draws a view as `drawPlate` does, in steps of which none takes long. */
export function* drawPlateInSteps(input: PlateInput, options: SvgOptions): Steps<string> {
  const list = yield* composePlateInSteps(input);
  yield;
  return writeSvg(list, options);
}

/**
 * Draws a view of a dossier as an SVG document, in Node and in the browser.
 * Throws where a projection cannot be inverted.
 */
export const drawPlate = (input: PlateInput, options: SvgOptions): string =>
  atOnce(drawPlateInSteps(input, options));
