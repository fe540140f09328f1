import type { Extent } from '../model/common';
import { composePlate } from './compose-plate';
import type { PlateInput } from './plate-input';
import { POSTER_BLEED, type PosterDesign, posterCamera } from './posters';
import { type SvgOptions, writeSvg } from './svg/write-svg';

/**
 * A poster as SVG: its box is the room it is made for, and what lies around is drawn as well, so that
 * a room of another shape is filled.
 */
export function drawPoster(
  design: PosterDesign,
  frame: Extent,
  input: Omit<PlateInput, 'view' | 'size'>,
  options: Omit<SvgOptions, 'window'>,
): string {
  const { width, height } = design.size;
  const size = { width: width * POSTER_BLEED, height: height * POSTER_BLEED };
  const view = { camera: posterCamera(design, frame) };
  const window = { x: (size.width - width) / 2, y: (size.height - height) / 2, width, height };
  const show = { ...input.show, scaleBar: false };
  return writeSvg(composePlate({ ...input, view, size, show }), { ...options, window });
}
