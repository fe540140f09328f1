import type { TextShape } from '../../plate/display-list';
import { inkOf } from '../colours/inks';
import { glyphSteps } from '../text/glyph-paths';
import { type SetLine, setLines } from '../text/set-lines';
import { type PdfCanvas, strokePath } from './pdf-canvas';
import { inkOperator } from './pdf-numbers';
import { glyphOperators } from './pdf-paths';

function turn({ doc, to }: PdfCanvas, { rotateDegrees, at }: TextShape): void {
  if (!rotateDegrees) return;
  const origin: [number, number] = [
    (at[0] + to.offset[0]) * to.scale,
    (at[1] + to.offset[1]) * to.scale,
  ];
  doc.rotate(rotateDegrees, { origin });
}

/** Paper around the letters: outlines, since letters drawn twice would be read twice. */
function drawHalo(canvas: PdfCanvas, shape: TextShape, lines: readonly SetLine[]): void {
  const { haloPx } = shape.style;
  if (!haloPx) return;
  const path = lines.map((line) => glyphOperators(glyphSteps(line), canvas.to)).join('\n');
  const stroke = { colour: 'paper', widthPx: haloPx * 2, opacity: 1, cap: 'round' } as const;
  canvas.doc.save();
  turn(canvas, shape);
  strokePath(canvas, path, stroke);
  canvas.doc.restore();
}

function drawLine({ doc, colours, to }: PdfCanvas, { start, style, runs }: SetLine): void {
  doc.addContent(inkOperator(inkOf(style.colour, colours), 'fill'));
  for (const { font, text, x } of runs) {
    doc.font(font.name, style.sizePx * to.scale);
    const left = (start[0] + x + to.offset[0]) * to.scale;
    doc.text(text, left, (start[1] + to.offset[1]) * to.scale, {
      lineBreak: false,
      baseline: 'alphabetic',
      characterSpacing: (style.letterSpacingPx ?? 0) * to.scale,
    });
  }
}

/**
 * Live text in embedded fonts, with paper around it where the style asks for it.
 * @param element what of the document it belongs to
 */
export function drawText(
  canvas: PdfCanvas,
  shape: TextShape,
  element: PDFKit.PDFStructureElement,
  type: string,
): void {
  const { doc, marks } = canvas;
  const lines = setLines(canvas.fonts, shape);
  if (shape.style.haloPx) {
    marks.as('artifact');
    drawHalo(canvas, shape, lines);
  }
  marks.as(element, type);
  doc.save();
  if ((shape.style.opacity ?? 1) < 1) doc.fillOpacity(shape.style.opacity ?? 1);
  turn(canvas, shape);
  for (const line of lines) drawLine(canvas, line);
  doc.restore();
}
