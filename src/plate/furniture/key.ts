import type { Point } from '../camera';
import type { PathShape, Shape, TextStyle } from '../display-list';
import { lineWidthPx, textShape } from '../labels/boxes';
import type { PlateInput } from '../plate-input';
import { strokesOf } from '../shapes/rule-shapes';
import { type KeyEntry, keyEntries } from './legend-entries';
import { SIDE_PX, type Strip } from './title';

export const SWATCH = { width: 30, height: 13 };
const ROW_PX = 19;
const GAP_PX = 16;
const STYLE: TextStyle = { sizePx: 11.5, weight: 400, colour: 'ink' };
/** Lines look in the key as at this zoom. */
const KEY_ZOOM = 10.5;

function swatchPath({ swatch }: KeyEntry, [x, y]: Point): Point[] {
  const right = x + SWATCH.width;
  if (swatch === 'line') {
    return [
      [x, y],
      [right, y],
    ];
  }
  const [top, bottom] = [y - SWATCH.height / 2, y + SWATCH.height / 2];
  return [
    [x, top],
    [right, top],
    [right, bottom],
    [x, bottom],
  ];
}

/** A sign of the key, `at` the middle of its left edge. */
export function swatchShape(entry: KeyEntry, at: Point): PathShape {
  const { line, hatch } = entry.symbol;
  return {
    type: 'path',
    closed: entry.swatch === 'area',
    features: [[swatchPath(entry, at)]],
    strokes: line ? strokesOf(line, KEY_ZOOM) : [],
    ...(hatch ? { hatch } : {}),
  };
}

/** The short key in rows: each sign as it is drawn, with its words. `top`: where the rows start. */
export function key(input: PlateInput, top: number, width: number): Strip {
  const shapes: Shape[] = [];
  let [x, row] = [SIDE_PX, 0];
  const entries = keyEntries(input);
  for (const entry of entries) {
    const text = input.words.translator.text(entry.message);
    const needed = SWATCH.width + 6 + lineWidthPx(text, STYLE);
    if (x > SIDE_PX && x + needed > width - SIDE_PX) [x, row] = [SIDE_PX, row + 1];
    const y = top + (row + 0.5) * ROW_PX;
    shapes.push(
      swatchShape(entry, [x, y]),
      textShape([text], [x + SWATCH.width + 6, y + 4], 'start', STYLE),
    );
    x += needed + GAP_PX;
  }
  return { heightPx: entries.length > 0 ? (row + 1) * ROW_PX : 0, shapes };
}
