import { colourOf, type Theme } from './palette';
import type { HatchSymbol } from './symbology';

/** The colour of a reader's line, its words and its handles: none that the map's own lines have. */
export const readersLineColour = (theme: Theme): string => colourOf('readers-line', theme);

/** The ground that would change sides: one hatch both ways. */
export const SIDE_CHANGE_HATCH: Omit<HatchSymbol, 'colour'> = {
  pattern: 'falling',
  spacingPx: 7,
  widthPx: 1.6,
};

export const READERS_LINE_WIDTH_PX = 3;
export const READERS_LINE_CASING_PX = 7;
/** The words along it stand this far apart, so that a crop of the map keeps them. */
export const READERS_LINE_LABEL_SPACING_PX = 200;
export const READERS_LINE_LABEL_SIZE_PX = 13;
/** Their middle stands so many of their size beside it. */
export const READERS_LINE_LABEL_BESIDE = 1.4;
