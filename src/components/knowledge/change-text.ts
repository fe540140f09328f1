import type { Translator } from '../../i18n/translator';
import type { Unit } from '../../model/common';
import type { FigureChange, Figures } from '../../model/compare-reports';

const FEWEST_DIGITS = 4;
const MOST_DIGITS = 15;

function numberText(value: number, unit: Unit, digits: number, locale: string): string {
  const form = { maximumSignificantDigits: digits };
  if (unit === 'ratio')
    return new Intl.NumberFormat(locale, { ...form, style: 'percent' }).format(value);
  if (unit === 'm') {
    return new Intl.NumberFormat(locale, { ...form, style: 'unit', unit: 'meter' }).format(value);
  }
  const number = new Intl.NumberFormat(locale, form).format(value);
  return unit === 'm2' ? `${number}\u00a0m²` : number;
}

/** As few digits as tell every pair of differing numbers apart. */
function digitsFor({ before, after }: FigureChange, locale: string): number {
  const pairs = (['value', 'low', 'high'] as const).map((key) => [before?.[key], after?.[key]]);
  const looksAlike = (digits: number) =>
    pairs.some(([a, b]) => {
      if (a == null || b == null || a === b) return false;
      return numberText(a, 'count', digits, locale) === numberText(b, 'count', digits, locale);
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
  const digits = digitsFor(change, translator.locale);
  const textOf = (figures: Figures | null): FigureText | null => {
    if (!figures) return null;
    const { value, low, high, unit, decidable } = figures;
    const write = (n: number) => numberText(n, unit, digits, translator.locale);
    const ends =
      low === null || high === null
        ? ''
        : translator.text('corrections.ends', { low: write(low), high: write(high) });
    return { value: value === null ? '' : write(value), ends, decidable };
  };
  return { before: textOf(change.before), after: textOf(change.after) };
}
