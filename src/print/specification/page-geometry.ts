import type { Size } from '../../plate/camera';
import type { PrintSpecification } from './print-specification';

const MM_PER_INCH = 25.4;
/** A CSS pixel is a 96th of an inch. */
const CSS_PX_MM = MM_PER_INCH / 96;
/** Pages in pixels are laid out at half of them, as they are looked at on phones. */
const SCREEN_DPI = 192;
/** Nothing is thinner on paper: less breaks away on newsprint. */
const LEAST_LINE_MM = 0.2;
/** Detail that may go on paper. */
const TOLERANCE_MM = 0.05;

/** Geometric mean of the sides in millimetres, and how much larger than on a screen all signs are. */
const SMALL_PAGE = { mean: 60, scale: 0.82 };
const LARGE_PAGE = { mean: 353, scale: 1.22 };

/** A page in the pixels that its drawing is laid out in, and what they are on paper. */
export interface PageGeometry {
  widthMm: number;
  heightMm: number;
  /** Millimetres on paper for a pixel of the layout. */
  mmPerPx: number;
  size: Size;
  marginPx: number;
  leastLinePx: number;
  tolerancePx: number;
}

/** Signs and letters are smaller in one column than on a broadsheet. */
function signScale(widthMm: number, heightMm: number): number {
  const mean = Math.sqrt(widthMm * heightMm);
  const share = (mean - SMALL_PAGE.mean) / (LARGE_PAGE.mean - SMALL_PAGE.mean);
  const grown = (LARGE_PAGE.scale - SMALL_PAGE.scale) * Math.max(0, Math.min(1, share));
  return SMALL_PAGE.scale + grown;
}

/** The page of a specification. Layout pixels are 96 to the inch, times the scale of its signs. */
export function pageGeometry({ size, margin }: PrintSpecification): PageGeometry {
  const isScreen = size.unit === 'px';
  const mmPerUnit = isScreen ? MM_PER_INCH / SCREEN_DPI : 1;
  const [widthMm, heightMm] = [size.width * mmPerUnit, size.height * mmPerUnit];
  const mmPerPx = CSS_PX_MM * (isScreen ? 1 : signScale(widthMm, heightMm));
  return {
    widthMm,
    heightMm,
    mmPerPx,
    size: { width: widthMm / mmPerPx, height: heightMm / mmPerPx },
    marginPx: (margin * mmPerUnit) / mmPerPx,
    leastLinePx: isScreen ? 0 : LEAST_LINE_MM / mmPerPx,
    tolerancePx: TOLERANCE_MM / mmPerPx,
  };
}

/** Whole pixels of a page at a resolution; a page in pixels has its own. */
export function rasterSize({ size }: PrintSpecification, dpi: number): Size {
  if (size.unit === 'px') return { width: size.width, height: size.height };
  const pixels = (millimetres: number) => Math.round((millimetres / MM_PER_INCH) * dpi);
  return { width: pixels(size.width), height: pixels(size.height) };
}
