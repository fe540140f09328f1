import type { Forms } from './forms';

/** How many digits are written, as in `Intl.NumberFormat`. */
export type Digits = Pick<
  Intl.NumberFormatOptions,
  'minimumFractionDigits' | 'maximumFractionDigits' | 'maximumSignificantDigits'
>;

const HYPHEN_MINUS = '-';

const writers = new Map<string, Intl.NumberFormat>();

/** What writes the plain digits. It is kept: to make one takes longer than to write with it a hundred times. */
function writer(style: 'decimal' | 'percent', digits: Digits): Intl.NumberFormat {
  const { minimumFractionDigits, maximumFractionDigits, maximumSignificantDigits } = digits;
  const key = `${style},${minimumFractionDigits},${maximumFractionDigits},${maximumSignificantDigits}`;
  const known = writers.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat('en', { ...digits, style, useGrouping: false });
  writers.set(key, made);
  return made;
}

/** The digits as every browser knows them, in the signs of the language. */
function inForm(digits: string, forms: Forms): string {
  const [whole = '', fraction] = digits.split('.');
  const isGrouped = whole.replace(HYPHEN_MINUS, '').length >= forms.groupFrom;
  const written = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, forms.group) : whole;
  return fraction === undefined ? written : written + forms.decimal + fraction;
}

/** Writes a number: `1,234.5`. */
export function formatNumber(value: number, forms: Forms, digits: Digits = {}): string {
  return inForm(writer('decimal', digits).format(value), forms);
}

/** Writes a ratio as a number of percent, without the sign. */
export function percentNumber(ratio: number, forms: Forms, digits: Digits = {}): string {
  return inForm(writer('percent', digits).format(ratio).replace('%', ''), forms);
}

/** Writes a ratio in percent: `1.3%`. */
export function formatPercent(ratio: number, forms: Forms, digits: Digits = {}): string {
  return percentNumber(ratio, forms, digits) + forms.percent;
}

/** Joins two written numbers, by spaces too where a sign or a minus would run into the dash. */
export function joinRange(from: string, to: string, forms: Forms, isWide = false): string {
  const isSpaced = isWide || from.startsWith(HYPHEN_MINUS) || to.startsWith(HYPHEN_MINUS);
  return from + (isSpaced ? ` ${forms.range} ` : forms.range) + to;
}

/** Joins two written numbers of percent; a sign of one character stands at both, as `Intl` has it. */
export function joinPercentRange(from: string, to: string, forms: Forms): string {
  const isNegative = from.startsWith(HYPHEN_MINUS) || to.startsWith(HYPHEN_MINUS);
  if (forms.percent.length > 1 && !isNegative) return joinRange(from, to, forms) + forms.percent;
  return joinRange(from + forms.percent, to + forms.percent, forms, true);
}
