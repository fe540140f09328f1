import { wordsOf } from '../../print/package/print-words';
import { paintSheet } from '../../print/pixels/paint-canvas';
import { jpegWithResolution, pngWithResolution } from '../../print/pixels/resolution';
import { composePrint } from '../../print/sheet/compose-print';
import type { PrintContent } from '../../print/sheet/print-content';
import { rasterSize } from '../../print/specification/page-geometry';
import type {
  PrintFormat,
  PrintSpecification,
} from '../../print/specification/print-specification';
import { PrintRefused, refusalsOf } from '../../print/specification/refusals';

const TYPES = { png: 'image/png', jpeg: 'image/jpeg' } as const;
const JPEG_QUALITY = 0.92;

export interface FileOrder {
  content: PrintContent;
  specification: PrintSpecification;
  dpi: number;
  /** How text is written in SVG. */
  svgText: 'live' | 'outlines';
}

/** Only a PDF has CMYK: all else is made in the colours that it stands for. */
const forScreens = ({ specification }: FileOrder): PrintSpecification =>
  specification.colours === 'cmyk' ? { ...specification, colours: 'rgb' } : specification;

async function pixels(order: FileOrder, format: 'png' | 'jpeg'): Promise<Uint8Array> {
  const [refusal] = refusalsOf(order.specification, order.dpi);
  if (refusal) throw new PrintRefused(refusal);
  const specification = forScreens(order);
  const { width, height } = rasterSize(specification, order.dpi);
  const canvas = new OffscreenCanvas(width, height);
  // It is drawn once and read once: a graphics card would only be waited for.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const sheet = composePrint(order.content, specification);
  if (!context) throw new PrintRefused({ reason: 'refused.pixels', values: { width, height } });
  paintSheet(context, sheet, specification.colours, width, height);
  const blob = await canvas.convertToBlob({ type: TYPES[format], quality: JPEG_QUALITY });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const own = format === 'png' ? pngWithResolution : jpegWithResolution;
  return own(bytes, order.dpi);
}

async function vectors(order: FileOrder, format: 'pdf' | 'svg'): Promise<Uint8Array> {
  const { loadFonts } = await import('./load-fonts');
  const words = wordsOf(order.content);
  const own = format === 'pdf' ? order.specification : forScreens(order);
  const sheet = composePrint(order.content, own);
  const fonts = await loadFonts(JSON.stringify(sheet.list.groups));
  if (format === 'pdf') {
    const { writePdf } = await import('../../print/pdf/write-pdf');
    return writePdf(sheet, own.colours, fonts, words);
  }
  const { writePrintSvg } = await import('../../print/svg/write-print-svg');
  return new TextEncoder().encode(writePrintSvg(sheet, own, order.svgText, fonts, words));
}

async function zip(order: FileOrder, name: string): Promise<Uint8Array> {
  const { zipPrint } = await import('../../print/package/zip-print');
  const files = [];
  for (const format of ['pdf', 'svg', 'png', 'jpeg'] as const)
    files.push({ name: `${name}.${format}`, bytes: await makeFile(order, format, name) });
  return zipPrint(order.content, files);
}

/**
 * A print as a file, made in this browser.
 * @throws PrintRefused where it cannot be made as ordered
 */
export async function makeFile(
  order: FileOrder,
  format: PrintFormat,
  name: string,
): Promise<Uint8Array> {
  if (format === 'zip') return zip(order, name);
  return format === 'png' || format === 'jpeg' ? pixels(order, format) : vectors(order, format);
}
