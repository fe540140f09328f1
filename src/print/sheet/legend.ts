import type { Shape, TextStyle } from '../../plate/display-list';
import { SWATCH } from '../../plate/furniture/key';
import type { Strip } from '../../plate/furniture/title';
import { lineWidthPx } from '../../plate/labels/boxes';
import type { SignRow } from './sign-row';
import { textBlock } from './text-block';

const STYLE: TextStyle = { sizePx: 10.5, weight: 400, colour: 'ink' };
const GAP_PX = 6;
const SIGN_PX = SWATCH.width + GAP_PX;
const COLUMN_GAP_PX = 16;
const ROW_PX = 17;
/** From here on there are two columns, though words may then take two lines. */
const TWO_COLUMNS_PX = 300;

/** How wide columns must be for their longest words, where rows are read downward. */
function widthsFor(rows: readonly SignRow[], columns: number): number[] {
  const perColumn = Math.ceil(rows.length / columns);
  return Array.from({ length: Math.ceil(rows.length / perColumn) }, (_, i) => {
    const own = rows.slice(i * perColumn, (i + 1) * perColumn);
    return SIGN_PX + Math.max(...own.map(({ text }) => lineWidthPx(text, STYLE)));
  });
}

const total = (widths: readonly number[]) =>
  widths.reduce((sum, width) => sum + width, 0) + (widths.length - 1) * COLUMN_GAP_PX;

/** As many columns as the words allow; where not even the least do, equal ones, and words in two lines. */
function columnWidths(rows: readonly SignRow[], width: number): number[] {
  for (let columns = rows.length; columns > 0; columns -= 1) {
    const widths = widthsFor(rows, columns);
    const isLeast = columns === 1 || (columns === 2 && width >= TWO_COLUMNS_PX);
    if (total(widths) <= width) return widths;
    if (isLeast)
      return widths.map(() => (width - (widths.length - 1) * COLUMN_GAP_PX) / widths.length);
  }
  return [];
}

/** The signs in columns, read downward; all of it within the width. */
export function legend(rows: readonly SignRow[], width: number): Strip {
  if (rows.length === 0) return { heightPx: 0, shapes: [] };
  const widths = columnWidths(rows, width);
  const perColumn = Math.ceil(rows.length / widths.length);
  const shapes: Shape[] = [];
  const bottoms = widths.map(() => 0);
  rows.forEach((row, i) => {
    const column = Math.floor(i / perColumn);
    const before = widths.slice(0, column);
    const left = before.reduce((sum, own) => sum + own + COLUMN_GAP_PX, 0);
    const top = bottoms[column] ?? 0;
    const room = (widths[column] ?? width) - SIGN_PX + 1;
    const block = textBlock(row.text, { left: left + SIGN_PX, top: top + 2.5, width: room }, STYLE);
    shapes.push(...row.sign([left, top + ROW_PX / 2]), block.shape);
    bottoms[column] = Math.max(top + ROW_PX, block.bottom + 3);
  });
  return { heightPx: Math.max(...bottoms) + 3, shapes };
}
