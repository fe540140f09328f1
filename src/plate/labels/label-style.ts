import type { LabelSymbol } from '../../layers/symbology';
import type { TextStyle } from '../display-list';
import { atZoom } from '../shapes/at-zoom';

/** Halo around names, as in the live map. */
export const HALO_PX = 1.6;

/** How a rule's labels are written at a zoom. */
export function labelStyle(label: LabelSymbol, zoom: number): TextStyle {
  const sizePx = Math.round(atZoom(label.sizePx, zoom) * 2) / 2;
  const spacing = label.letterSpacingEm ?? 0;
  return {
    sizePx,
    weight: label.weight,
    colour: label.colour,
    haloPx: HALO_PX,
    ...(spacing > 0 ? { letterSpacingPx: spacing * sizePx } : {}),
  };
}
