import type { PageSize } from './print-specification';

const mm = (width: number, height: number): PageSize => ({ unit: 'mm', width, height });
const px = (width: number, height: number): PageSize => ({ unit: 'px', width, height });

/** Papers, upright. */
export const PAPERS = {
  a5: mm(148, 210),
  a4: mm(210, 297),
  a3: mm(297, 420),
  letter: mm(215.9, 279.4),
} as const;
export type Paper = keyof typeof PAPERS;

/** Pictures for social networks, in pixels. */
export const SOCIAL_SIZES = [px(1200, 675), px(1080, 1350), px(1080, 1920)] as const;

/** Width of a column and of the gutter between two, in millimetres. */
export interface ColumnGrid {
  column: number;
  gutter: number;
}

/** Six columns of a Berliner page. */
export const DEFAULT_GRID: ColumnGrid = { column: 47, gutter: 5 };
export const MOST_COLUMNS = 6;

/** Width of some columns with the gutters between them, in millimetres. */
export function columnsWidthMm(count: number, { column, gutter }: ColumnGrid): number {
  return count * column + (count - 1) * gutter;
}

/** The same paper on its side. */
export const onItsSide = ({ unit, width, height }: PageSize): PageSize => ({
  unit,
  width: height,
  height: width,
});

const NUMBER = '(\\d+(?:\\.\\d+)?)';
const PAIR = new RegExp(`^${NUMBER}(mm|cm|in|px)?x${NUMBER}(mm|cm|in|px)$`);
const MM_PER = { mm: 1, cm: 10, in: 25.4 } as const;

/**
 * A size as it is written on the command line: a paper (`a4`, `a3-landscape`), `145mmx110mm`,
 * `14.5x11cm`, `6x4in` or `1200x675px`. Null for anything else.
 */
export function parseSize(text: string): PageSize | null {
  const [name = '', side, ...rest] = text.toLowerCase().split('-');
  if (Object.hasOwn(PAPERS, name) && rest.length === 0) {
    const paper = PAPERS[name as Paper];
    if (side === undefined || side === 'portrait') return paper;
    return side === 'landscape' ? onItsSide(paper) : null;
  }
  const [, width, first, height, last] = PAIR.exec(text.toLowerCase()) ?? [];
  const unit = last as 'px' | keyof typeof MM_PER | undefined;
  if (!unit || (first !== undefined && first !== unit)) return null;
  if (unit === 'px') return px(Number(width), Number(height));
  return mm(Number(width) * MM_PER[unit], Number(height) * MM_PER[unit]);
}
