import { writeSvg } from '../../plate/svg/write-svg';
import { cssOf } from '../colours/inks';
import type { PrintSheet } from '../sheet/compose-print';
import type { PrintColours, PrintSpecification } from '../specification/print-specification';
import type { FontSet } from '../text/font-set';
import { liveTextWriter, outlinesWriter } from '../text/write-outlines';

/** What an SVG says of itself. */
export interface SvgWords {
  title: string;
  description: string;
  /** What a group is called in a drawing program, by its id. */
  layerName: (id: string) => string;
}

const NAMESPACES = [
  ' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"',
  ' xml:space="preserve"',
].join('');

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const length = (value: number, unit: string) => `${Math.round(value * 1000) / 1000}${unit}`;

/**
 * A sheet as an SVG of its true size. Each layer is a named group, which Inkscape shows as a layer and
 * Illustrator as a group.
 * @param text `live`: as text in Noto Sans; `outlines`: as shapes that need no font
 */
export function writePrintSvg(
  { list, geometry }: PrintSheet,
  { colours, size }: Pick<PrintSpecification, 'size'> & { colours: PrintColours },
  text: 'live' | 'outlines',
  fonts: FontSet,
  words: SvgWords,
): string {
  const isPaper = size.unit === 'mm';
  return writeSvg(list, {
    colours: (token) => cssOf(token, colours),
    idPrefix: 'print-',
    title: words.title,
    description: words.description,
    lengths: {
      width: isPaper ? length(geometry.widthMm, 'mm') : length(size.width, ''),
      height: isPaper ? length(geometry.heightMm, 'mm') : length(size.height, ''),
    },
    writeTexts: text === 'live' ? liveTextWriter(fonts) : outlinesWriter(fonts),
    rootAttributes: NAMESPACES,
    groupAttributes: (id) =>
      ` inkscape:groupmode="layer" inkscape:label="${escaped(words.layerName(id))}"`,
  });
}
