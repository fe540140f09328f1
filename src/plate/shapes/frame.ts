import type { Size } from '../camera';
import type { PlateProjection } from '../projection/plate-projection';

/** The map's window: what every shape in it needs to know. */
export interface Frame {
  size: Size;
  projection: PlateProjection;
  /** ISO codes of the two sides, in the order of their tints. */
  sides: readonly string[];
}
