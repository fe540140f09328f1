import type { Shape, TextStyle } from '../../plate/display-list';
import { SWATCH } from '../../plate/furniture/key';
import type { Strip } from '../../plate/furniture/title';
import { lineWidthPx } from '../../plate/labels/boxes';
import type { SignRow } from './sign-rows';
import { textBlock } from './text-block';

const STYLE: TextStyle = { sizePx: 10.5, weight: 400, colour: 'ink' };
const GAP_PX = 6;
const COLUMN_GAP_PX = 16;
const ROW_PX = 17;
/** From here on there are two columns, though words may then take two lines. */
const TWO_COLUMNS_PX = 300;

/** The signs in columns of one width, read downward; as many columns as the longest words allow. */
export function legend(rows: readonly SignRow[], width: number): Strip {
  if (rows.length === 0) return { heightPx: 0, shapes: [] };
  const sign = SWATCH.width + GAP_PX;
  const widest = Math.max(...rows.map(({ text }) => lineWidthPx(text, STYLE))) + sign;
  const most = Math.floor((width + COLUMN_GAP_PX) / (widest + COLUMN_GAP_PX));
  const least = width >= TWO_COLUMNS_PX ? 2 : 1;
  const columns = Math.max(least, Math.min(rows.length, most));
  const perColumn = Math.ceil(rows.length / columns);
  const room = (width - (columns - 1) * COLUMN_GAP_PX) / columns;
  const columnWidth = Math.min(room, widest);
  const shapes: Shape[] = [];
  let deepest = 0;
  const bottoms = Array.from({ length: columns }, () => 0);
  rows.forEach((row, i) => {
    const column = Math.floor(i / perColumn);
    const left = column * (columnWidth + COLUMN_GAP_PX);
    const top = bottoms[column] ?? 0;
    const place = { left: left + sign, top: top + 2.5, width: columnWidth - sign + 1 };
    const block = textBlock(row.text, place, STYLE);
    shapes.push(...row.sign([left, top + ROW_PX / 2]), block.shape);
    bottoms[column] = Math.max(top + ROW_PX, block.bottom + 3);
    deepest = Math.max(deepest, bottoms[column] ?? 0);
  });
  return { heightPx: deepest + 3, shapes };
}
