import type { Quantity } from '../i18n/format';
import {
  formatAt,
  formatEnds,
  formatInterval,
  formatRangeAt,
  formatValue,
  quantityScale,
} from '../i18n/format';
import { formatPercent } from '../i18n/number';
import type { Translator } from '../i18n/translator';
import type { Part } from '../model/measured';
import type { PublishedFigure } from '../model/source';

/** Why a quantity cannot be decided: its interval reaches zero, or is wider than its value. */
export function undecidedText(quantity: Quantity, translator: Translator): string {
  const { value, low, high } = quantity;
  if (low !== null && low <= 0) return translator.text('finding.undecided-zero');
  const isWide = low !== null && high !== null && value !== null && high - low > value;
  return translator.text(isWide ? 'finding.undecided-wide' : 'finding.undecided');
}

/** `between 12.3 km and 13.0 km`, or that there is no interval. */
export function intervalText(quantity: Quantity, translator: Translator): string {
  const ends = formatEnds(quantity, translator.forms);
  if (!ends || quantity.low === quantity.high) return translator.text('finding.exact');
  return translator.text('finding.between', ends);
}

/** The words for a quantity that is not decided, with its interval and no bare number. */
export function undecidedRange(quantity: Quantity, translator: Translator): string {
  const ends = formatEnds(quantity, translator.forms);
  if (!ends) return translator.text('finding.undecided-label');
  if (ends.low === ends.high)
    return translator.text('finding.undecided-single', { value: ends.low });
  return translator.text('finding.undecided-range', ends);
}

/** A value as it may stand on the map or in a cell: never a bare number where it is not decided. */
export function valueText(
  quantity: Quantity & { decidable: boolean },
  translator: Translator,
): string {
  if (quantity.decidable) return formatValue(quantity, translator.forms);
  const label = translator.text('finding.undecided-label');
  const interval = formatInterval(quantity, translator.forms);
  return interval && quantity.low !== quantity.high ? `${label}, ${interval}` : label;
}

function difference(
  amount: number,
  base: number,
  quantity: Quantity,
  translator: Translator,
): string {
  const text = formatAt(amount, quantityScale(quantity), translator.forms);
  if (base === 0 || quantity.unit === 'count') return text;
  const percent = formatPercent(amount / base, translator.forms, { maximumSignificantDigits: 2 });
  return translator.text('unit.difference', { difference: text, percent });
}

/** How a published figure lies to the measured interval, in words; null where they cannot be compared. */
export function comparisonText(
  quantity: Quantity,
  figure: PublishedFigure,
  translator: Translator,
): string | null {
  const { low, high } = quantity;
  const from = figure.low ?? figure.value;
  const to = figure.high ?? figure.value;
  if (figure.unit !== quantity.unit || low === null || high === null) return null;
  if (from === undefined || to === undefined) return null;
  if (from > high) {
    const amount = difference(from - high, high, quantity, translator);
    return translator.text('published.above', { difference: amount });
  }
  if (to < low) {
    const amount = difference(low - to, low, quantity, translator);
    return translator.text('published.below', { difference: amount });
  }
  const isInside = from >= low && to <= high;
  return translator.text(isInside ? 'published.inside' : 'published.overlaps');
}

/** A published figure as its publisher gave it: a number, or a range. */
export function figureText(figure: PublishedFigure, translator: Translator): string | null {
  const { value, low, high, unit } = figure;
  const exact = (number: number) =>
    formatValue({ value: number, low: null, high: null, unit }, translator.forms);
  if (value !== undefined) return exact(value);
  return low === undefined || high === undefined ? null : `${exact(low)} – ${exact(high)}`;
}

/** The least and the greatest of the decided pieces, each as finely as its own interval justifies. */
export function rangeText(parts: readonly Part[], translator: Translator): string {
  const decided = parts.filter((part) => part.decidable).sort((a, b) => a.value - b.value);
  const [least, most] = [decided[0], decided.at(-1)];
  if (!least || !most) return '';
  const [from, to] = [quantityScale(least), quantityScale(most)];
  if (from.display === to.display) {
    return formatRangeAt(least.value, most.value, to, translator.forms);
  }
  return `${formatValue(least, translator.forms)} – ${formatValue(most, translator.forms)}`;
}
