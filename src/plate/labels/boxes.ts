import type { Point } from '../camera';
import type { Box, TextShape, TextStyle } from '../display-list';
import { textWidthEm } from '../text/text-width';

/** Ink of Noto Sans above and below the baseline, accents of capitals included, in ems. */
const ASCENT_EM = 0.86;
const DESCENT_EM = 0.24;

export function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

export function grown([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by];
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
  );
}

/** Width of a line of text in pixels. */
export function lineWidthPx(text: string, style: TextStyle): number {
  const letters = [...text].length;
  return textWidthEm(text, style.weight) * style.sizePx + letters * (style.letterSpacingPx ?? 0);
}

/** Width and height of lines of text, and how far the first baseline lies below the top, in pixels. */
export function blockSize(
  lines: readonly string[],
  style: TextStyle,
  lineHeightPx: number,
): { width: number; height: number; baseline: number } {
  const width = Math.max(...lines.map((line) => lineWidthPx(line, style)));
  const height = (ASCENT_EM + DESCENT_EM) * style.sizePx + (lines.length - 1) * lineHeightPx;
  return { width, height, baseline: ASCENT_EM * style.sizePx };
}

const LEFT_SHARE = { start: 0, middle: 0.5, end: 1 } as const;

/** Distance of the baselines of a text. */
export const lineHeightOf = ({ sizePx }: TextStyle): number => Math.round(sizePx * 11.6) / 10;

/**
 * Lines of upright text with their box; `at` is the first baseline's start, middle or end.
 * `block` is the text's size, where it is known already.
 */
export function textShape(
  lines: string[],
  [x, y]: Point,
  anchor: TextShape['anchor'],
  style: TextStyle,
  block = blockSize(lines, style, lineHeightOf(style)),
): TextShape {
  const lineHeightPx = lineHeightOf(style);
  const { width, height, baseline } = block;
  // Whole pixels for the text, so that it costs few bytes; the box follows it.
  const at: Point = [Math.round(x), Math.round(y)];
  const left = at[0] - width * LEFT_SHARE[anchor];
  const top = at[1] - baseline;
  const boxes: Box[] = [[left, top, left + width, top + height]];
  return { type: 'text', lines, at, anchor, lineHeightPx, style, boxes };
}

/** Size of lines beside a name, against the name's: as on the live map. */
const BESIDE_SCALE = 0.82;
const BESIDE_LINE_EM = 1.16;

/** Upright text with smaller, quieter lines below it. */
export function withBeside(shape: TextShape, lines: string[]): TextShape {
  const { style, at, anchor } = shape;
  const sizePx = Math.round(style.sizePx * BESIDE_SCALE * 2) / 2;
  const lineHeightPx = Math.round(sizePx * BESIDE_LINE_EM * 10) / 10;
  const width = Math.max(...lines.map((line) => lineWidthPx(line, { ...style, sizePx })));
  const left = at[0] - width * LEFT_SHARE[anchor];
  const [own = [0, 0, 0, 0]] = shape.boxes;
  const bottom = own[3] + lines.length * lineHeightPx;
  const box: Box = [Math.min(left, own[0]), own[1], Math.max(left + width, own[2]), bottom];
  return { ...shape, beside: { lines, lineHeightPx, sizePx, colour: 'ink-quiet' }, boxes: [box] };
}

/** One line of turned text around `middle`, covered by a chain of boxes along it. */
export function turnedTextShape(
  text: string,
  middle: Point,
  rotateDegrees: number,
  style: TextStyle,
): TextShape {
  const width = lineWidthPx(text, style);
  const radians = (rotateDegrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const half = (style.sizePx * (ASCENT_EM + DESCENT_EM)) / 2;
  const steps = Math.max(1, Math.ceil(width / half));
  const boxes = Array.from({ length: steps }, (_, i): Box => {
    const along = ((i + 0.5) / steps - 0.5) * width;
    const [cx, cy] = [middle[0] + along * cos, middle[1] + along * sin];
    const reachX = (Math.abs(cos) * width) / steps / 2 + Math.abs(sin) * half;
    const reachY = (Math.abs(sin) * width) / steps / 2 + Math.abs(cos) * half;
    return [cx - reachX, cy - reachY, cx + reachX, cy + reachY];
  });
  const drop = ((ASCENT_EM - DESCENT_EM) / 2) * style.sizePx;
  const at: Point = [middle[0] - sin * drop, middle[1] + cos * drop];
  return {
    type: 'text',
    lines: [text],
    at: [Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10],
    anchor: 'middle',
    lineHeightPx: 0,
    rotateDegrees: Math.round(rotateDegrees * 10) / 10,
    style,
    boxes,
  };
}
