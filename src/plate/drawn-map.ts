import type { Frame } from './shapes/frame';
import type { DrawnLayer } from './shapes/layer-shapes';
import type { DrawnPiece } from './shapes/measured-shapes';

/** The map of a plate in pixels, before it is given its looks. */
export interface DrawnMap {
  frame: Frame;
  /** The visible layers, bottom first. */
  layers: DrawnLayer[];
  pieces: DrawnPiece[];
}
