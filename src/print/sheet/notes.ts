import { creditsOf } from '../../components/map-credits';
import { formatDate } from '../../i18n/format';
import type { Shape, TextStyle } from '../../plate/display-list';
import type { Strip } from '../../plate/furniture/title';
import type { PrintElement } from '../specification/print-specification';
import type { PrintContent } from './print-content';
import { type QrCode, qrCode } from './qr-code';
import { textBlock } from './text-block';

const QUIET: TextStyle = { sizePx: 9.5, weight: 400, colour: 'ink-quiet' };
const PLAIN: TextStyle = { ...QUIET, colour: 'ink' };
const GAP_PX = 10;
/** Between paragraphs. */
const LEADING_PX = 2.5;
/** Beside a code, text needs this much of the width. */
const TEXT_SHARE = 0.7;

/** Who printed the quoted words, and when, as the page says it. */
function sourceText({ words, claim, messages, tellsClaim }: PrintContent): string[] {
  if (!tellsClaim) return [];
  const { contents, text, translator } = words;
  const source = contents.sources.find(({ id }) => id === claim.source);
  if (!source) return [];
  const publisher = text.sources[source.id]?.name ?? source.publisher ?? source.id;
  const date = formatDate(source.date, translator.forms);
  const key = source.dateInferred ? 'claim.source-inferred' : 'claim.source';
  return [messages('print.quoted', { source: translator.text(key, { publisher, date }) })];
}

/** What every print says, whatever is left out: no opinion on status, which data, who has checked the words. */
function standingTexts({ words, dataVersion, messages }: PrintContent): string[] {
  const { text, translator } = words;
  const isReviewed = text.reviewedBy !== null && translator.reviewedBy !== null;
  return [
    messages('print.data-version', { title: text.title, version: dataVersion }),
    ...(isReviewed ? [] : [translator.text('page.text-not-reviewed')]),
  ];
}

function paragraphs(content: PrintContent, elements: ReadonlySet<PrintElement>) {
  const { words, visible, address } = content;
  const credits = elements.has('credits') ? creditsOf(words, visible) : [];
  const sources = [
    ...(elements.has('source') ? sourceText(content) : []),
    ...standingTexts(content),
    credits.join(' · '),
  ];
  return [
    { text: words.text.neutrality, style: PLAIN },
    { text: sources.filter((text) => text !== '').join(' '), style: QUIET },
    ...(elements.has('permalink') && address ? [{ text: address, style: QUIET }] : []),
  ];
}

function codeOf(
  { address }: PrintContent,
  elements: ReadonlySet<PrintElement>,
  width: number,
  mmPerPx: number,
): QrCode | null {
  const code = elements.has('permalink') && address ? qrCode(address, mmPerPx) : null;
  return code && code.sidePx + GAP_PX <= width * (1 - TEXT_SHARE) ? code : null;
}

/** Below the map: no opinion on status, the source, the data, the credits, and the way to the live map. */
export function notes(
  content: PrintContent,
  elements: ReadonlySet<PrintElement>,
  width: number,
  mmPerPx: number,
): Strip {
  const code = codeOf(content, elements, width, mmPerPx);
  const room = width - (code ? code.sidePx + GAP_PX : 0);
  const shapes: Shape[] = [];
  let bottom = 0;
  for (const { text, style } of paragraphs(content, elements)) {
    const block = textBlock(text, { left: 0, top: bottom, width: room }, style);
    shapes.push(block.shape);
    bottom = block.bottom + LEADING_PX;
  }
  if (code) shapes.push(...code.at(width - code.sidePx, 0));
  return { heightPx: Math.max(bottom, code?.sidePx ?? 0), shapes };
}
