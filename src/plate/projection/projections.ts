import type { Size } from '../camera';
import { conformalLocal } from './conformal-local';
import { fitted } from './fitted';
import { mercator } from './mercator';
import type { PlateProjection, PlateView, ProjectionChoice } from './plate-projection';

/** The projection of a plate's map. */
export function plateProjection(
  choice: ProjectionChoice,
  view: PlateView,
  size: Size,
): PlateProjection {
  if (choice === 'mercator') return mercator(view, size);
  if (choice === 'conformal-local') return conformalLocal(view, size);
  return fitted(choice(), view, size);
}
