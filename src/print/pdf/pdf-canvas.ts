import type { ColourToken } from '../../layers/palette';
import type { Point } from '../../plate/camera';
import type { Stroke } from '../../plate/display-list';
import { inkOf } from '../colours/inks';
import type { PrintColours } from '../specification/print-specification';
import type { FontSet } from '../text/font-set';
import type { Marks, PdfDocument } from './marks';
import { inkOperator, points } from './pdf-numbers';
import type { ToPoints } from './pdf-paths';

/** Where a PDF is drawn: the page, its colours, fonts and tags. */
export interface PdfCanvas {
  doc: PdfDocument;
  colours: PrintColours;
  fonts: FontSet;
  marks: Marks;
  to: ToPoints;
}

/** The same, moved by pixels of the layout. */
export const movedBy = (canvas: PdfCanvas, [x, y]: Point): PdfCanvas => ({
  ...canvas,
  to: { ...canvas.to, offset: [canvas.to.offset[0] + x, canvas.to.offset[1] + y] },
});

/** Fills a path that is given as operators. */
export function fillPath(
  { doc, colours }: PdfCanvas,
  path: string,
  colour: ColourToken,
  opacity: number,
): void {
  if (path === '') return;
  doc.save();
  if (opacity < 1) doc.fillOpacity(opacity);
  doc.addContent(`${inkOperator(inkOf(colour, colours), 'fill')}\n${path}\nf*`);
  doc.restore();
}

/** Strokes it; dashes in pixels of the layout. */
export function strokePath({ doc, colours, to }: PdfCanvas, path: string, stroke: Stroke): void {
  if (path === '') return;
  const { colour, widthPx, opacity, cap, dashPx } = stroke;
  const dash = dashPx?.map((part) => points(part * to.scale)).join(' ');
  doc.save();
  if (opacity < 1) doc.strokeOpacity(opacity);
  doc.addContent(
    [
      inkOperator(inkOf(colour, colours), 'stroke'),
      `${points(widthPx * to.scale)} w ${cap === 'round' ? 1 : 0} J 1 j`,
      ...(dash ? [`[${dash}] 0 d`] : []),
      path,
      'S',
    ].join('\n'),
  );
  doc.restore();
}
