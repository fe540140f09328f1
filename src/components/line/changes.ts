import { formatAt, formatValue, type Quantity, quantityScale } from '../../i18n/format';
import { partName, type Words } from '../../i18n/names';
import type { Translator } from '../../i18n/translator';
import type { Measured, Part } from '../../model/measured';
import { rangeText, valueText } from '../quantity';

type Decided = Quantity & { decidable: boolean };

/** How much more or less, as finely as the mapped figure is written, or finer where that shows nothing. */
function differenceText(mapped: Decided, now: Decided, { text, forms }: Translator): string {
  const amount = (now.value ?? 0) - (mapped.value ?? 0);
  if (amount === 0) return text('line.same');
  const size = Math.abs(amount);
  const alone = { value: size, low: null, high: null, unit: mapped.unit };
  const coarse = formatAt(size, quantityScale(mapped), forms);
  const isShown = coarse !== formatAt(0, quantityScale(mapped), forms);
  const difference = isShown ? coarse : formatValue(alone, forms);
  return text(amount > 0 ? 'line.more' : 'line.less', { difference });
}

/** A figure on the mapped line, on the reader's, and the difference: `690 m → 450 m, 240 m less`. */
export function changeText(mapped: Decided, now: Decided, translator: Translator): string {
  const change = translator.text('line.change', {
    from: valueText(mapped, translator),
    to: valueText(now, translator),
  });
  return `${change}, ${differenceText(mapped, now, translator)}`;
}

/** One figure that the reader's line changes: of a whole measurement, or of a piece. */
export interface Change {
  /** Id of the piece; null for the whole. */
  part: string | null;
  name: string | null;
  text: string;
}

const isSame = (a: Quantity, b: Quantity) =>
  a.value === b.value && a.low === b.low && a.high === b.high;

function partChange(words: Words, measured: Measured, part: Part, mapped: Measured): Change[] {
  const before = mapped.parts.find(({ id }) => id === part.id);
  if (before && isSame(before, part)) return [];
  const { translator } = words;
  const text = before ? changeText(before, part, translator) : valueText(part, translator);
  return [{ part: part.id, name: partName(words, measured, part), text }];
}

/** What the reader's line changes of a measurement: of its total, or of its pieces where it has none. */
export function changesOf(words: Words, mapped: Measured, now: Measured): Change[] {
  if (now.value === null || mapped.value === null)
    return now.parts.flatMap((part) => partChange(words, now, part, mapped));
  if (isSame(mapped, now)) return [];
  return [{ part: null, name: null, text: changeText(mapped, now, words.translator) }];
}

/** What is written beside a figure on the reader's line: that on the mapped line, or nothing where it is the same. */
export function mappedText(
  mapped: Measured | undefined,
  now: Measured,
  part: string | null,
  translator: Translator,
): string | null {
  const ofPart = (measured: Measured) => measured.parts.find(({ id }) => id === part);
  if (mapped && part === null && mapped.value === null) {
    const [was, range] = [rangeText(mapped.parts, translator), rangeText(now.parts, translator)];
    return was && was !== range ? translator.text('line.mapped', { value: was }) : null;
  }
  const before = mapped && (part === null ? mapped : ofPart(mapped));
  const is = part === null ? now : ofPart(now);
  if (!before || !is || before.value === null || isSame(before, is)) return null;
  return translator.text('line.mapped', { value: valueText(before, translator) });
}
