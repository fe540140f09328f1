import { drawingInWords } from '../../components/described/describe-measured';
import { findingInWords } from '../../components/described/finding-in-words';
import { creditsOf } from '../../components/map-credits';
import { layerName, measurementName } from '../../i18n/names';
import type { PdfWords } from '../pdf/write-pdf';
import type { PrintContent } from '../sheet/print-content';
import type { SvgWords } from '../svg/write-print-svg';

const AUTHOR = 'Delimit';

/** Credits of the shown layers and the licence of what derives from them. */
export function licenceText({ words, visible }: PrintContent): string {
  const licences = words.contents.layers
    .filter(({ id }) => visible.has(id))
    .flatMap(({ licence }) => licence.split(' AND '));
  return `${creditsOf(words, visible).join('; ')} (${[...new Set(licences)].sort().join(', ')})`;
}

/** What a file of the print says of itself, in the print's language. */
export function wordsOf(content: PrintContent): PdfWords & SvgWords {
  const { words, describe, measuredOn, measured, claim } = content;
  const layers = new Set(words.contents.layers.map(({ id }) => id));
  return {
    title: `${content.title} – ${words.text.title}`,
    author: AUTHOR,
    description: [
      drawingInWords(words, describe, measuredOn, measured, claim),
      ...content.remarks,
    ].join(' '),
    licence: licenceText(content),
    layerName: (id) => (layers.has(id) ? layerName(words, id) : id),
  };
}

/** Title, finding, reading, and all that must stand beside the picture wherever it is shown. */
export function captionText(content: PrintContent): string {
  const { words, claim, active, measured, address, dataVersion, messages, absent } = content;
  const found = measured.get(active);
  const result = found ? findingInWords(found, words.translator) : absent;
  const lines = [
    content.title,
    result ? `${measurementName(words, active)}: ${result}` : undefined,
    content.tellsClaim ? words.text.claims[claim.id]?.reading : undefined,
    ...content.remarks,
    '',
    words.text.neutrality,
    messages('print.data-version', { title: words.text.title, version: dataVersion }),
    words.text.reviewedBy === null ? words.translator.text('page.text-not-reviewed') : undefined,
    creditsOf(words, content.visible).join(' · '),
    address ?? undefined,
  ];
  return `${lines.filter((line) => line !== undefined).join('\n')}\n`;
}
