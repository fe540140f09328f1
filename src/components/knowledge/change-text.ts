import type { Forms } from '../../i18n/forms';
import { formatNumber, formatPercent } from '../../i18n/number';
import type { Translator } from '../../i18n/translator';
import type { Unit } from '../../model/common';
import type { FigureChange, Figures } from '../../model/compare-reports';

const FEWEST_DIGITS = 4;
const MOST_DIGITS = 15;

function numberText(value: number, unit: Unit, digits: number, forms: Forms): string {
  const form = { maximumSignificantDigits: digits };
  if (unit === 'ratio') return formatPercent(value, forms, form);
  const number = formatNumber(value, forms, form);
  if (unit === 'count') return number;
  return number + forms.units[unit === 'm' ? 'metre' : 'square-metre'];
}

/** As few digits as tell every pair of differing numbers apart. */
function digitsFor({ before, after }: FigureChange, forms: Forms): number {
  const pairs = (['value', 'low', 'high'] as const).map((key) => [before?.[key], after?.[key]]);
  const looksAlike = (digits: number) =>
    pairs.some(([a, b]) => {
      if (a == null || b == null || a === b) return false;
      return numberText(a, 'count', digits, forms) === numberText(b, 'count', digits, forms);
    });
  let digits = FEWEST_DIGITS;
  while (digits < MOST_DIGITS && looksAlike(digits)) digits += 1;
  return digits;
}

/** A figure's value and its two ends in metres, square metres, counts or percent; empty where it has none. */
export interface FigureText {
  value: string;
  ends: string;
  decidable: boolean;
}

/** Both sides of a change, written finely enough to differ; null where there was, or is, no such figure. */
export function changeText(
  change: FigureChange,
  translator: Translator,
): { before: FigureText | null; after: FigureText | null } {
  const digits = digitsFor(change, translator.forms);
  const textOf = (figures: Figures | null): FigureText | null => {
    if (!figures) return null;
    const { value, low, high, unit, decidable } = figures;
    const write = (n: number) => numberText(n, unit, digits, translator.forms);
    const ends =
      low === null || high === null
        ? ''
        : translator.text('corrections.ends', { low: write(low), high: write(high) });
    return { value: value === null ? '' : write(value), ends, decidable };
  };
  return { before: textOf(change.before), after: textOf(change.after) };
}
