import { encode } from 'jpeg-js';
import { printFonts } from '../../build/raster/print-fonts';
import { rasterise } from '../../build/raster/rasterise';
import { wordsOf } from '../../print/package/print-words';
import { zipPrint } from '../../print/package/zip-print';
import { writePdf } from '../../print/pdf/write-pdf';
import { jpegWithResolution, pngWithResolution } from '../../print/pixels/resolution';
import { composePrint, type PrintSheet } from '../../print/sheet/compose-print';
import type { PrintContent } from '../../print/sheet/print-content';
import { rasterSize } from '../../print/specification/page-geometry';
import type {
  PrintFormat,
  PrintSpecification,
} from '../../print/specification/print-specification';
import { PrintRefused, refusalsOf } from '../../print/specification/refusals';
import { writePrintSvg } from '../../print/svg/write-print-svg';

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

function svgOf(order: PrintOrder, text: 'live' | 'outlines'): string {
  const { specification, content } = order;
  const colours = specification.colours === 'cmyk' ? 'rgb' : specification.colours;
  const sheet = sheetFor(order, 'svg');
  return writePrintSvg(sheet, { ...specification, colours }, text, printFonts(), wordsOf(content));
}

function pixels(order: PrintOrder, format: 'png' | 'jpeg'): Uint8Array {
  const { width, height } = rasterSize(order.specification, order.dpi);
  const raster = rasterise(svgOf(order, 'outlines'), width, height);
  if (format === 'png') return pngWithResolution(raster.png(), order.dpi);
  const data = { width, height, data: raster.rgba() };
  return jpegWithResolution(encode(data, JPEG_QUALITY).data, order.dpi);
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
  if (format === 'svg') return new TextEncoder().encode(svgOf(order, order.text));
  return writePdf(sheetFor(order, 'pdf'), specification.colours, printFonts(), wordsOf(content));
}
