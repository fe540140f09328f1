import PDFDocument from 'pdfkit';
import type { GroupShape } from '../../plate/display-list';
import type { PrintSheet } from '../sheet/compose-print';
import type { PrintColours } from '../specification/print-specification';
import type { FontSet } from '../text/font-set';
import { Marks, type PdfDocument } from './marks';
import type { PdfCanvas } from './pdf-canvas';
import { drawShapes, type ShapeDrawing } from './pdf-shapes';
import { drawText } from './pdf-text';

/** What a PDF says of itself. */
export interface PdfWords {
  title: string;
  author: string;
  /** What the map shows, for those who do not see it. */
  description: string;
  /** Credits and licences of what is printed. */
  licence: string;
}

const POINTS_PER_MM = 72 / 25.4;
/** A date of its own would make every file another. */
const FIXED_DATE = new Date(Date.UTC(2000, 0, 1));

/** Text of the headline: the first line is the title. */
function headlineDrawing({ marks }: PdfCanvas): ShapeDrawing {
  let isFirst = true;
  return {
    mark: () => marks.as('artifact'),
    text: (canvas, shape) => {
      const type = isFirst ? 'H1' : 'P';
      isFirst = false;
      drawText(canvas, shape, marks.element(type), type);
    },
  };
}

/** The map is one figure, its names and values are part of it. */
function figureDrawing({ marks }: PdfCanvas, description: string): ShapeDrawing {
  const figure = marks.element('Figure', description);
  return {
    mark: () => marks.as(figure, 'Figure'),
    text: (canvas, shape) => drawText(canvas, shape, figure, 'Figure'),
  };
}

const paragraphDrawing = ({ marks }: PdfCanvas): ShapeDrawing => ({
  mark: () => marks.as('artifact'),
  text: (canvas, shape) => drawText(canvas, shape, marks.element('P'), 'P'),
});

function drawingFor(group: GroupShape, canvas: PdfCanvas, words: PdfWords): ShapeDrawing {
  if (group.id === 'headline') return headlineDrawing(canvas);
  if (group.id === 'map') return figureDrawing(canvas, words.description);
  return paragraphDrawing(canvas);
}

function documentFor({ geometry, list }: PrintSheet, words: PdfWords): PdfDocument {
  const size: [number, number] = [
    geometry.widthMm * POINTS_PER_MM,
    geometry.heightMm * POINTS_PER_MM,
  ];
  const doc = new PDFDocument({
    size,
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: list.language,
    displayTitle: true,
    // No font but those of the project, so that nothing unembedded is written.
    font: null as unknown as string,
    info: {
      Title: words.title,
      Author: words.author,
      Subject: words.description,
      Keywords: words.licence,
      Creator: words.author,
      Producer: 'pdfkit',
      CreationDate: FIXED_DATE,
      ModDate: FIXED_DATE,
      ...{ License: words.licence },
    },
  });
  Object.assign(doc.page.dictionary.data, { TrimBox: [0, 0, ...size] });
  return doc;
}

function bytesOf(doc: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      chunks.reduce((at, chunk) => {
        bytes.set(chunk, at);
        return at + chunk.length;
      }, 0);
      resolve(bytes);
    });
    doc.end();
  });
}

/**
 * A sheet as a PDF 1.7: vectors, live text in embedded subsets of the fonts, tags with alternative
 * text, device colours, the page box exact. The same sheet gives the same bytes.
 */
export function writePdf(
  sheet: PrintSheet,
  colours: PrintColours,
  fonts: FontSet,
  words: PdfWords,
): Promise<Uint8Array> {
  const doc = documentFor(sheet, words);
  for (const { name, bytes } of fonts.fonts) doc.registerFont(name, bytes as Buffer);
  const marks = new Marks(doc);
  const scale = sheet.geometry.mmPerPx * POINTS_PER_MM;
  const canvas: PdfCanvas = { doc, colours, fonts, marks, to: { scale, offset: [0, 0] } };
  for (const group of sheet.list.groups) {
    drawShapes(canvas, [group], drawingFor(group, canvas, words));
  }
  marks.end();
  return bytesOf(doc);
}
