import { intervalText, rangeText, undecidedRange, undecidedText } from '../../components/quantity';
import { formatValue } from '../../i18n/format';
import { measurementName, type Words } from '../../i18n/names';
import type { Measured } from '../../model/measured';
import type { Claim } from '../../model/source';
import type { PictureTexts } from '../../plate/link-picture';

type Answer = Pick<PictureTexts, 'answer' | 'isNumber' | 'beside'>;

/** How many pieces there are, and how many of them this geometry cannot decide. */
function piecesText({ parts }: Measured, { translator }: Words): string {
  const n = parts.filter((part) => !part.decidable).length;
  if (n === 0) return translator.text('finding.parts-count', { n: parts.length });
  return translator.text('finding.undecided-some', { n, decided: parts.length - n });
}

/** The number with its interval, what the pieces give together, or why there is none. */
function answerOf(measured: Measured | undefined, words: Words): Answer {
  const { translator } = words;
  if (!measured) return { answer: translator.text('page.unmeasured'), isNumber: false, beside: '' };
  if (measured.value === null) {
    const range = rangeText(measured.parts, translator);
    const beside = piecesText(measured, words);
    return { answer: range || beside, isNumber: range !== '', beside: range ? beside : '' };
  }
  if (!measured.decidable) {
    const beside = undecidedRange(measured, translator);
    return { answer: undecidedText(measured, translator), isNumber: false, beside };
  }
  const answer = formatValue(measured, translator.forms);
  return { answer, isNumber: true, beside: intervalText(measured, translator) };
}

/** What stands beside the map of a claim's picture. */
export function pictureTexts(
  words: Words,
  claim: Claim,
  measured: Measured | undefined,
): PictureTexts {
  const { text, contents } = words;
  const drawn = contents.layers.filter(({ id, visible }) => visible || claim.layers.includes(id));
  const credits = new Set(drawn.flatMap(({ credit }) => credit.split(/;\s*/)));
  return {
    work: text.title,
    title: text.claims[claim.id]?.title ?? claim.id,
    label: measurementName(words, claim.measurements[0] ?? ''),
    ...answerOf(measured, words),
    foot: [text.neutrality, [...credits].join(' · ')],
  };
}
