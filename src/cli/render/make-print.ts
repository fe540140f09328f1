import { encode } from 'jpeg-js';
import { PngWriter } from '../../build/raster/png-writer';
import { printFonts } from '../../build/raster/print-fonts';
import type { Strip } from '../../build/raster/raster-strips';
import type { Size } from '../../plate/camera';
import { wordsOf } from '../../print/package/print-words';
import { zipPrint } from '../../print/package/zip-print';
import { writePdf } from '../../print/pdf/write-pdf';
import { jpegWithResolution, pngWithResolution } from '../../print/pixels/resolution';
import { withoutMapClip } from '../../print/pixels/without-map-clip';
import { composePrint, type PrintSheet } from '../../print/sheet/compose-print';
import type { PrintContent } from '../../print/sheet/print-content';
import { rasterSize } from '../../print/specification/page-geometry';
import type {
  PrintFormat,
  PrintSpecification,
} from '../../print/specification/print-specification';
import { PrintRefused, refusalsOf } from '../../print/specification/refusals';
import { writePrintSvg } from '../../print/svg/write-print-svg';
import { drawRows } from './draw-rows';

const JPEG_QUALITY = 92;

/** One print as it is ordered. */
export interface PrintOrder {
  content: PrintContent;
  specification: PrintSpecification;
  dpi: number;
  text: 'live' | 'outlines';
  /** Names files in a zip. */
  name: string;
}

/** In colours that the format can hold: only a PDF has CMYK. */
function sheetFor({ content, specification }: PrintOrder, format: PrintFormat): PrintSheet {
  const { colours } = specification;
  const own = format !== 'pdf' && colours === 'cmyk' ? 'rgb' : colours;
  return composePrint(content, { ...specification, colours: own });
}

function svgOf(order: PrintOrder, sheet: PrintSheet, text: 'live' | 'outlines'): string {
  const { specification, content } = order;
  const colours = specification.colours === 'cmyk' ? 'rgb' : specification.colours;
  return writePrintSvg(sheet, { ...specification, colours }, text, printFonts(), wordsOf(content));
}

type SvgOfStrip = (strip: Strip) => string;

async function png(svgOf: SvgOfStrip, size: Size): Promise<Uint8Array> {
  const writer = new PngWriter(size.width, size.height);
  await drawRows(svgOf, size, (rgba) => writer.add(rgba));
  return writer.end();
}

async function jpeg(svgOf: SvgOfStrip, { width, height }: Size): Promise<Uint8Array> {
  const data = new Uint8Array(4 * width * height);
  let at = 0;
  await drawRows(svgOf, { width, height }, (rgba) => {
    data.set(rgba, at);
    at += rgba.length;
  });
  return encode({ width, height, data }, JPEG_QUALITY).data;
}

async function pixels(order: PrintOrder, format: 'png' | 'jpeg'): Promise<Uint8Array> {
  const size = rasterSize(order.specification, order.dpi);
  const sheet = sheetFor(order, format);
  const perPx = sheet.list.size.height / size.height;
  const svgOfStrip = ({ top, rows }: Strip) => {
    const list = withoutMapClip(sheet.list, { top: top * perPx, bottom: (top + rows) * perPx });
    return svgOf(order, { ...sheet, list }, 'outlines');
  };
  return format === 'png'
    ? pngWithResolution(await png(svgOfStrip, size), order.dpi)
    : jpegWithResolution(await jpeg(svgOfStrip, size), order.dpi);
}

async function zip(order: PrintOrder): Promise<Uint8Array> {
  const formats = ['pdf', 'svg', 'png', 'jpeg'] as const;
  const files = [];
  for (const format of formats) {
    files.push({ name: `${order.name}.${format}`, bytes: await makePrint(order, format) });
  }
  return zipPrint(order.content, files);
}

/**
 * The bytes of a print in a format; the same for the same order.
 * @throws PrintRefused where it cannot be made as ordered
 */
export async function makePrint(order: PrintOrder, format: PrintFormat): Promise<Uint8Array> {
  const { specification, dpi, content } = order;
  const isPicture = format === 'png' || format === 'jpeg' || format === 'zip';
  const [refusal] = refusalsOf(specification, isPicture ? dpi : null);
  if (refusal) throw new PrintRefused(refusal);
  if (specification.colours === 'cmyk' && format !== 'pdf' && format !== 'zip')
    throw new PrintRefused({ reason: 'refused.cmyk', values: {} });
  if (format === 'png' || format === 'jpeg') return pixels(order, format);
  if (format === 'zip') return zip({ ...order });
  if (format === 'svg')
    return new TextEncoder().encode(svgOf(order, sheetFor(order, 'svg'), order.text));
  return writePdf(sheetFor(order, 'pdf'), specification.colours, printFonts(), wordsOf(content));
}
