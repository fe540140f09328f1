import type { Size } from '../camera';
import type { PlateProjection } from '../projection/plate-projection';

/** The map's window: what every shape in it needs to know. */
export interface Frame {
  size: Size;
  projection: PlateProjection;
  /** ISO codes of the two sides, in the order of their tints. */
  sides: readonly string[];
  /** Detail that may go at most, in pixels, where a drawing keeps more of it than a screen shows. */
  tolerancePx?: number | undefined;
}
