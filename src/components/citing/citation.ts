import { formatDate } from '../../i18n/format';
import { partName } from '../../i18n/names';
import type { Measured } from '../../model/measured';
import { findingInWords } from '../described/finding-in-words';
import {
  answerLabel,
  type CitedClaim,
  measuredOf,
  quotedFrom,
  rightsOf,
  titleOf,
  versionOf,
} from './cited-claim';

const withNotes = (text: string, { notes }: CitedClaim) => [text, ...notes].join(' ');

/** A claim's finding as an entry of a list of references, in the reader's language. */
export function citationOf(cited: CitedClaim): string {
  const { text, forms } = cited.words.translator;
  const { source, publisher } = quotedFrom(cited);
  const entry = text('cite.entry', {
    title: titleOf(cited),
    work: cited.words.text.title,
    version: versionOf(cited),
    publisher,
    published: formatDate(source?.date ?? '', forms),
    address: cited.address,
    accessed: formatDate(cited.accessed, forms),
  });
  return withNotes(entry, cited);
}

/** Pieces of a measurement without a total, where they are few enough to be read in a sentence. */
const MOST_PIECES = 4;

/** The number with its interval; where there is no total and the pieces are few, each of them. */
function finding(cited: CitedClaim, measured: Measured): string {
  const { words } = cited;
  const inWords = findingInWords(measured, words.translator);
  if (measured.value !== null || measured.parts.length > MOST_PIECES) return inWords;
  const each = measured.parts.map(
    (part) => `${partName(words, measured, part)}: ${findingInWords(part, words.translator)}`,
  );
  return each.join('; ');
}

/** What was found in one sentence: the number with its interval, what it was measured on, and where. */
export function findingSentence(cited: CitedClaim): string {
  const { words, address } = cited;
  const [measured] = measuredOf(cited);
  const { text } = words.translator;
  const sentence = text('cite.finding', {
    label: answerLabel(cited),
    finding: measured ? finding(cited, measured) : text('page.unmeasured'),
    credit: rightsOf(cited, measured?.layers ?? []).credit,
    work: words.text.title,
    version: versionOf(cited),
    address,
  });
  return withNotes(sentence, cited);
}
