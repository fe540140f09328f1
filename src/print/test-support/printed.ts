import { loadDossier } from '../../build/load-dossier';
import { printFonts } from '../../build/raster/print-fonts';
import { loadDescribed } from '../../i18n/load-described';
import { loadPrintMessages } from '../../i18n/load-print';
import { loadWords } from '../../i18n/load-words';
import { loadTimeText } from '../../i18n/time';
import { measureAll } from '../../measure/measure-all';
import { shapesOf } from '../../plate/test-support/plates';
import { contentOfView, type PrintedDossier } from '../link/content-of-view';
import { viewOfLink } from '../link/link-vocabulary';
import { wordsOf } from '../package/print-words';
import { writePdf } from '../pdf/write-pdf';
import { composePrint, type PrintSheet } from '../sheet/compose-print';
import type { PrintContent } from '../sheet/print-content';
import { parseSize } from '../specification/paper';
import { DEFAULT_ELEMENTS, type PrintSpecification } from '../specification/print-specification';

const { contents, data } = loadDossier('data');
const measured = measureAll(contents, data);

export { contents, data };

/** The shipped dossier in a language, as prints take it. */
export async function dossierIn(language: string): Promise<PrintedDossier> {
  const words = await loadWords(contents, language);
  const describe = await loadDescribed(words.translator);
  const messages = await loadPrintMessages(words.translator);
  const timeText = await loadTimeText(words.translator);
  const { tour } = contents;
  return { words, describe, messages, timeText, tour, data, measured };
}

/** What a link's view prints. */
export async function contentOf(link: string, language = 'en'): Promise<PrintContent> {
  const { view } = viewOfLink(contents, link);
  return contentOfView(await dossierIn(language), view, `https://example.org/${language}/#${link}`);
}

/** A specification of a size, in colour, with what is shown if nothing is said. */
export function specificationOf(
  size: string,
  more: Partial<PrintSpecification> = {},
): PrintSpecification {
  const page = parseSize(size);
  if (!page) throw new Error(size);
  const margin = page.unit === 'mm' ? 3 : 20;
  const elements = new Set(DEFAULT_ELEMENTS);
  return { size: page, margin, scale: 'fit', colours: 'rgb', elements, ...more };
}

/** A print as PDF, with its scale. */
export async function pdfOf(content: PrintContent, specification: PrintSpecification) {
  const sheet = composePrint(content, specification);
  const bytes = await writePdf(sheet, specification.colours, printFonts(), wordsOf(content));
  return { bytes, sheet };
}

/** With plain spaces, wherever lines may not break. */
export const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** All that is written on a sheet in plain spaces, a line for each text. */
export function textsOf({ list }: PrintSheet): string {
  const texts = shapesOf(list.groups).flatMap((shape) =>
    shape.type === 'text' ? [shape.lines.join(' ')] : [],
  );
  return plainSpaces(texts.join('\n'));
}
