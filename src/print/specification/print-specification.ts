/** Width and height of a page: millimetres on paper, or pixels on a screen. */
export interface PageSize {
  unit: 'mm' | 'px';
  width: number;
  height: number;
}

/**
 * `rgb` and `cmyk`: in colour, for screens and for presses. `grey`: black and its tints, with patterns
 * in place of the sides' tints. `black`: black alone, with patterns in place of all tints.
 */
export const COLOUR_MODES = ['rgb', 'cmyk', 'grey', 'black'] as const;
export type PrintColours = (typeof COLOUR_MODES)[number];

/** What may stand on a print; what every print must say is not among them. */
export const PRINT_ELEMENTS = [
  'title',
  'finding',
  'legend',
  'callouts',
  'inset',
  'scale-bar',
  'north',
  'graticule',
  'credits',
  'source',
  'permalink',
] as const;
export type PrintElement = (typeof PRINT_ELEMENTS)[number];

/** A print as it is ordered, but for the view that it shows and its language. */
export interface PrintSpecification {
  size: PageSize;
  /** Millimetres, or pixels on pages in pixels, on all four sides. */
  margin: number;
  /** The map's scale as the number below 1, or `fit`: all of what the view frames. */
  scale: number | 'fit';
  /** It is as wide as the page that it stands in, so that no number can tell its scale; the bar does. */
  isFluid?: boolean;
  colours: PrintColours;
  elements: ReadonlySet<PrintElement>;
}

/** What is shown where nothing is said. */
export const DEFAULT_ELEMENTS: readonly PrintElement[] = PRINT_ELEMENTS.filter(
  (element) => element !== 'graticule',
);

export const FORMATS = ['pdf', 'svg', 'png', 'jpeg', 'zip'] as const;
export type PrintFormat = (typeof FORMATS)[number];
