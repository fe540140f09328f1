import type { TextStyle } from '../display-list';
import { atZoom } from '../shapes/at-zoom';

/** As in the live map; smaller and closer set where the land is narrow. */
const SIZE_PX = [
  [5, 12],
  [9, 15],
  [13, 19],
] as const;

export const COUNTRY_SETTINGS = [
  { scale: 1, spacingEm: 0.22 },
  { scale: 0.85, spacingEm: 0.14 },
  { scale: 0.75, spacingEm: 0.06 },
];

/** How a country's name is written at a zoom, in one of the settings. */
export function countryStyle(
  zoom: number,
  { scale, spacingEm }: (typeof COUNTRY_SETTINGS)[number],
): TextStyle {
  const sizePx = Math.round(atZoom(SIZE_PX, zoom) * scale * 2) / 2;
  return {
    sizePx,
    weight: 600,
    colour: 'ink-quiet',
    letterSpacingPx: sizePx * spacingEm,
    haloPx: 1,
  };
}
