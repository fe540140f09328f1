import { formatValue } from '../../i18n/format';
import type { Translator } from '../../i18n/translator';
import type { Measured, Part } from '../../model/measured';
import { intervalText, rangeText, undecidedRange, undecidedText } from '../quantity';

function partsText({ parts }: Measured, translator: Translator): string {
  const undecided = parts.filter((part) => !part.decidable).length;
  const count =
    undecided === 0
      ? translator.text('finding.parts-count', { n: parts.length })
      : translator.text('finding.undecided-some', {
          n: undecided,
          decided: parts.length - undecided,
        });
  return [rangeText(parts, translator), count].filter(Boolean).join(', ');
}

/** What was measured in one line: the number with its interval, why there is none, or what the pieces give. */
export function findingInWords(measured: Measured | Part, translator: Translator): string {
  if (measured.value === null) return partsText(measured as Measured, translator);
  if (!measured.decidable) {
    return `${undecidedText(measured, translator)} ${undecidedRange(measured, translator)}`;
  }
  return `${formatValue(measured, translator.forms)}, ${intervalText(measured, translator)}`;
}
