import {
  type ColumnGrid,
  columnsWidthMm,
  DEFAULT_GRID,
  onItsSide,
  PAPERS,
  type Paper,
  SOCIAL_SIZES,
} from '../../print/specification/paper';
import {
  DEFAULT_ELEMENTS,
  type PageSize,
  type PrintColours,
  type PrintElement,
  type PrintSpecification,
} from '../../print/specification/print-specification';

export const ASPECTS = ['own', '16:9', '3:2', '4:3', '1:1', '4:5', '3:4', '2:3'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What the reader chose in the form; all of it is kept while another kind of size is tried. */
export interface PrintChoices {
  /** A paper, `columns`, `own`, or a social size as `1200x675`. */
  size: string;
  landscape: boolean;
  columns: number;
  grid: ColumnGrid;
  widthMm: number;
  heightMm: number;
  /** Width to height, by which columns and own sizes get their height; `own` is the height itself. */
  aspect: Aspect;
  marginMm: number;
  scale: number | 'fit';
  colours: PrintColours;
  elements: ReadonlySet<PrintElement>;
  dpi: number;
  /** How text is written in SVG. */
  svgText: 'live' | 'outlines';
}

export const FIRST_CHOICES: PrintChoices = {
  size: 'a4',
  landscape: true,
  columns: 3,
  grid: DEFAULT_GRID,
  widthMm: 145,
  heightMm: 110,
  aspect: 'own',
  marginMm: 4,
  scale: 'fit',
  colours: 'rgb',
  elements: new Set(DEFAULT_ELEMENTS),
  dpi: 300,
  svgText: 'live',
};

export const SCALES = [
  25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000,
] as const;
export const RESOLUTIONS = [72, 150, 300, 600] as const;

/** How a social size is named: it has no words. */
export const pixelsName = ({ width, height }: PageSize): string => `${width}x${height}`;

const isPaper = (size: string): size is Paper => Object.hasOwn(PAPERS, size);

/** Margin of pages in pixels. */
const SOCIAL_MARGIN_PX = 28;

function heightOf(widthMm: number, aspect: Aspect, heightMm: number): number {
  if (aspect === 'own') return heightMm;
  const [across = 1, down = 1] = aspect.split(':').map(Number);
  return Math.round(10 * widthMm * (down / across)) / 10;
}

/** The page that was chosen. */
export function chosenSize(choices: PrintChoices): PageSize {
  const { size, landscape, columns, grid, widthMm, heightMm, aspect } = choices;
  if (isPaper(size)) return landscape ? onItsSide(PAPERS[size]) : PAPERS[size];
  const social = SOCIAL_SIZES.find((each) => pixelsName(each) === size);
  if (social) return social;
  const width = size === 'columns' ? columnsWidthMm(columns, grid) : widthMm;
  return { unit: 'mm', width, height: heightOf(width, aspect, heightMm) };
}

/** What is ordered by it. */
export function specificationOf(choices: PrintChoices): PrintSpecification {
  const size = chosenSize(choices);
  const { marginMm, scale, colours, elements } = choices;
  return {
    size,
    margin: size.unit === 'mm' ? marginMm : SOCIAL_MARGIN_PX,
    scale,
    colours,
    elements,
  };
}
