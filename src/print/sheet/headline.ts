import { findingInWords } from '../../components/described/finding-in-words';
import { measurementName } from '../../i18n/names';
import type { Size } from '../../plate/camera';
import type { TextStyle } from '../../plate/display-list';
import type { Strip } from '../../plate/furniture/title';
import type { PrintElement } from '../specification/print-specification';
import type { PrintContent } from './print-content';
import { textBlock } from './text-block';

/** Widths from which the headline is set larger, and the sentence of the finding has room. */
const WIDE_PX = 480;
const MEDIUM_PX = 300;
/** Height of a page from which there is room for that sentence beside a large map. */
const ROOMY_PX = 560;

const styleOf = (sizePx: number, weight: 400 | 600): TextStyle => ({
  sizePx,
  weight,
  colour: 'ink',
});

function titleSize(width: number): number {
  if (width < MEDIUM_PX) return 15;
  return width < WIDE_PX ? 18 : 23;
}

/** Lines of the headline with their styles and the room above each. */
function linesOf(
  content: PrintContent,
  elements: ReadonlySet<PrintElement>,
  { width, height }: Size,
) {
  const { words, claim, active, measured, absent, remarks, title, tellsClaim } = content;
  const found = measured.get(active);
  const text = words.text.claims[claim.id];
  const size = width < MEDIUM_PX ? 10 : 11.5;
  const result = found ? findingInWords(found, words.translator) : absent;
  const name = measurementName(words, active);
  const isSaid = elements.has('title') && name === title;
  const finding = result
    ? [
        ...(isSaid ? [] : [{ text: name, style: styleOf(size, 400), above: 5 }]),
        { text: result, style: styleOf(size + 1, 600), above: isSaid ? 5 : 2 },
      ]
    : [];
  const isRoomy = width >= MEDIUM_PX && height >= ROOMY_PX;
  const reading = text?.reading && isRoomy && tellsClaim ? [text.reading] : [];
  return [
    ...(elements.has('title')
      ? [{ text: title, style: styleOf(titleSize(width), 600), above: 0 }]
      : []),
    ...(elements.has('finding') ? finding : []),
    ...(elements.has('finding')
      ? reading.map((line) => ({ text: line, style: styleOf(size - 0.5, 400), above: 3 }))
      : []),
    // Never left out: without them the figures and the map would be taken for others.
    ...(remarks.length > 0
      ? [{ text: remarks.join(' '), style: styleOf(size - 0.5, 400), above: 3 }]
      : []),
  ];
}

/** Title and finding above the map: the claim, what was measured, and what it gives with its interval. */
export function headline(
  content: PrintContent,
  elements: ReadonlySet<PrintElement>,
  page: Size,
): Strip {
  const { width } = page;
  let bottom = 0;
  const shapes = linesOf(content, elements, page).map(({ text, style, above }) => {
    const block = textBlock(text, { left: 0, top: bottom + above, width }, style);
    bottom = block.bottom;
    return block.shape;
  });
  return { heightPx: shapes.length > 0 ? bottom + 7 : 0, shapes };
}
