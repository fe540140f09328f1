import type { TextShape, TextStyle } from '../display-list';
import { escapeXml, opacity, short } from './escape';
import { type ColourMode, paintAttributes } from './paint';

/** Writes texts that follow each other. */
export type TextsWriter = (shapes: readonly TextShape[], mode: ColourMode) => string;

/** How the text looks, with leading spaces; equal for equal styles. */
function styleAttributes(style: TextStyle, mode: ColourMode): string {
  const { sizePx, weight, colour, haloPx, letterSpacingPx } = style;
  return [
    ` font-size="${short(sizePx)}"`,
    weight === 400 ? '' : ` font-weight="${weight}"`,
    letterSpacingPx ? ` letter-spacing="${short(letterSpacingPx)}"` : '',
    paintAttributes({ fill: colour, stroke: haloPx ? 'paper' : undefined }, mode),
    haloPx ? ` stroke-width="${short(haloPx * 2)}" paint-order="stroke"` : '',
    opacity('opacity', style.opacity ?? 1),
  ].join('');
}

function textLines({ lines, at, lineHeightPx }: TextShape): string {
  const [first = '', ...more] = lines.map(escapeXml);
  const [x, dy] = [short(at[0]), short(lineHeightPx)];
  return first + more.map((line) => `<tspan x="${x}" dy="${dy}">${line}</tspan>`).join('');
}

function besideLines({ beside, at }: TextShape, mode: ColourMode): string {
  if (!beside) return '';
  const [x, dy] = [short(at[0]), short(beside.lineHeightPx)];
  const lines = beside.lines.map(escapeXml);
  const style = ` font-size="${short(beside.sizePx)}"${paintAttributes({ fill: beside.colour }, mode)}`;
  return `<tspan${style}>${lines.map((line) => `<tspan x="${x}" dy="${dy}">${line}</tspan>`).join('')}</tspan>`;
}

function writeOne(shape: TextShape, mode: ColourMode): string {
  const { at, anchor, rotateDegrees } = shape;
  const [x, y] = [short(at[0]), short(at[1])];
  const turn = rotateDegrees ? ` transform="rotate(${short(rotateDegrees)} ${x} ${y})"` : '';
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${x}" y="${y}"${turn}${side}>${textLines(shape)}${besideLines(shape, mode)}</text>`;
}

/** Texts that follow each other, those of one style in a group. */
export const writeTexts: TextsWriter = (shapes, mode) => {
  const byStyle = new Map<string, string[]>();
  for (const shape of shapes) {
    const style = styleAttributes(shape.style, mode);
    byStyle.set(style, [...(byStyle.get(style) ?? []), writeOne(shape, mode)]);
  }
  const groups = [...byStyle].map(([style, texts]) => `<g${style}>${texts.join('')}</g>`);
  return groups.join('');
};
