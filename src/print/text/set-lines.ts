import type { Point } from '../../plate/camera';
import type { TextShape, TextStyle } from '../../plate/display-list';
import type { FontSet, PrintFont } from './font-set';

/** A run of glyphs in one font. `x` is where it starts, from the line's own start, in pixels. */
export interface SetRun {
  font: PrintFont;
  text: string;
  x: number;
  glyphs: readonly { path: { commands: readonly GlyphCommand[] }; advanceWidth: number }[];
  /** Where each glyph stands in the run, in pixels. */
  offsets: readonly number[];
}

/** As fontkit gives them, in units of the font, y up. */
export interface GlyphCommand {
  command: string;
  args: readonly number[];
}

/** One line of text, set: `start` is where its baseline begins, before the shape's turn. */
export interface SetLine {
  text: string;
  start: Point;
  widthPx: number;
  style: TextStyle;
  runs: SetRun[];
}

const SHARES = { start: 0, middle: 0.5, end: 1 } as const;

function setRun(run: { font: PrintFont; text: string }, x: number, style: TextStyle) {
  const { glyphs, positions } = run.font.font.layout(run.text);
  const scale = style.sizePx / run.font.font.unitsPerEm;
  const spacing = style.letterSpacingPx ?? 0;
  let at = 0;
  const offsets = positions.map(({ xAdvance }) => {
    const here = at;
    at += xAdvance * scale + spacing;
    return here;
  });
  return { run: { ...run, x, glyphs, offsets } as SetRun, width: at };
}

/** Sets a line with kerning. `at` is the start, middle or end of its baseline, by `anchor`. */
export function setLine(
  fonts: FontSet,
  text: string,
  at: Point,
  anchor: TextShape['anchor'],
  style: TextStyle,
): SetLine {
  let x = 0;
  const runs = fonts.runsOf(text, style.weight).map((part) => {
    const { run, width } = setRun(part, x, style);
    x += width;
    return run;
  });
  const widthPx = Math.max(0, x - (style.letterSpacingPx ?? 0));
  return { text, start: [at[0] - widthPx * SHARES[anchor], at[1]], widthPx, style, runs };
}

/** All lines of a text, those beside it last. */
export function setLines(fonts: FontSet, shape: TextShape): SetLine[] {
  const { at, anchor, lines, lineHeightPx, style, beside } = shape;
  const own = lines.map((line, i) =>
    setLine(fonts, line, [at[0], at[1] + i * lineHeightPx], anchor, style),
  );
  const bottom = at[1] + (lines.length - 1) * lineHeightPx;
  const quiet = beside && { ...style, sizePx: beside.sizePx, colour: beside.colour };
  const further = (beside?.lines ?? []).map((line, i) =>
    setLine(
      fonts,
      line,
      [at[0], bottom + (i + 1) * (beside?.lineHeightPx ?? 0)],
      anchor,
      quiet ?? style,
    ),
  );
  return [...own, ...further];
}
