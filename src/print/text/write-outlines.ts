import type { TextShape } from '../../plate/display-list';
import { escapeXml, opacity, short } from '../../plate/svg/escape';
import { type ColourMode, paintAttributes } from '../../plate/svg/paint';
import type { TextsWriter } from '../../plate/svg/write-text';
import type { FontSet } from './font-set';
import { glyphPathData } from './glyph-paths';
import { type SetLine, setLines } from './set-lines';

const turnOf = ({ rotateDegrees, at }: TextShape) =>
  rotateDegrees
    ? ` transform="rotate(${short(rotateDegrees)} ${short(at[0])} ${short(at[1])})"`
    : '';

/** Paper around the letters, as a path of its own below them: not every program knows `paint-order`. */
function halo(data: string, { haloPx }: TextShape['style'], mode: ColourMode): string {
  if (!haloPx) return '';
  const width = ` stroke-width="${short(haloPx * 2)}"`;
  return `<path d="${data}" fill="none"${paintAttributes({ stroke: 'paper' }, mode)}${width}/>`;
}

function outlined(shape: TextShape, lines: readonly SetLine[], mode: ColourMode): string {
  const paths = lines.map(({ style, ...line }) => ({
    data: glyphPathData({ style, ...line }),
    paint: paintAttributes({ fill: style.colour }, mode) + opacity('opacity', style.opacity ?? 1),
  }));
  const all = paths.map(({ data }) => data).join('');
  const label = escapeXml(lines.map(({ text }) => text).join(' '));
  return [
    `<g role="img" aria-label="${label}"${turnOf(shape)}>${halo(all, shape.style, mode)}`,
    ...paths.map(({ data, paint }) => `<path d="${data}"${paint}/>`),
    '</g>',
  ].join('');
}

/** Writes text as the outlines of its letters: looks the same everywhere, needs no font. */
export function outlinesWriter(fonts: FontSet): TextsWriter {
  return (shapes, mode) =>
    shapes.map((shape) => outlined(shape, setLines(fonts, shape), mode)).join('');
}

function liveLine({ text, start, style }: SetLine, mode: ColourMode): string {
  const { sizePx, weight, colour, letterSpacingPx } = style;
  return [
    `<text x="${start[0].toFixed(2)}" y="${start[1].toFixed(2)}" font-size="${short(sizePx)}"`,
    weight === 400 ? '' : ` font-weight="${weight}"`,
    letterSpacingPx ? ` letter-spacing="${short(letterSpacingPx)}"` : '',
    paintAttributes({ fill: colour }, mode),
    opacity('opacity', style.opacity ?? 1),
    `>${escapeXml(text)}</text>`,
  ].join('');
}

/** Writes text as text, each line where it is set, with outlines below it for the paper around it. */
export function liveTextWriter(fonts: FontSet): TextsWriter {
  return (shapes, mode) =>
    shapes
      .map((shape) => {
        const lines = setLines(fonts, shape);
        const around = halo(lines.map(glyphPathData).join(''), shape.style, mode);
        const texts = lines.map((line) => liveLine(line, mode)).join('');
        return `<g${turnOf(shape)}>${around}${texts}</g>`;
      })
      .join('');
}
