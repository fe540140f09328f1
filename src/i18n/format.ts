import type { Unit } from '../model/common';

/** A quantity in base units (metres, square metres, counts, ratios) between low and high. */
export interface Quantity {
  value: number | null;
  low: number | null;
  high: number | null;
  unit: Unit;
}

type DisplayUnit = 'metre' | 'kilometre' | 'hectare' | 'square-kilometre' | 'count' | 'percent';

const DIVISORS: Record<DisplayUnit, number> = {
  metre: 1,
  kilometre: 1e3,
  hectare: 1e4,
  'square-kilometre': 1e6,
  count: 1,
  percent: 0.01,
};

const INTL_UNITS: Partial<Record<DisplayUnit, string>> = {
  metre: 'meter',
  kilometre: 'kilometer',
  hectare: 'hectare',
};

/** How a quantity and its interval are written: one unit and one rounding step for all. */
export interface QuantityScale {
  display: DisplayUnit;
  /** Rounding step as a power of ten, in the display unit. */
  exponent: number;
  /** There is no interval to go by: zeros after the decimal point would claim one. */
  exact?: boolean;
}

/** Exact metres, such as heights and accuracies, stay metres up to here. */
const EXACT_METRES = 1e4;

function displayUnit(unit: Unit, magnitude: number, isExact: boolean): DisplayUnit {
  if (unit === 'm') return magnitude < (isExact ? EXACT_METRES : 1e3) ? 'metre' : 'kilometre';
  if (unit === 'm2') return magnitude < 1e6 ? 'hectare' : 'square-kilometre';
  return unit === 'count' ? 'count' : 'percent';
}

/** Exponent of the last of three significant digits. */
function threeDigits(size: number): number {
  return Math.floor(Math.log10(size || 1)) - 2;
}

/**
 * The unit that suits the size, and the step that the interval justifies: the largest power of ten
 * that is at most a fifth of half its width (one or two digits of the uncertainty, as in the GUM,
 * 7.2.6), or three digits of the value if it has no width.
 */
export function quantityScale({ value, low, high, unit }: Quantity): QuantityScale {
  const magnitude = Math.abs(value ?? high ?? 0);
  const isExact = low === null || high === null || low === high;
  const display = displayUnit(unit, magnitude, isExact);
  if (display === 'count') return { display, exponent: 0 };
  const half = isExact ? 0 : (high - low) / 2 / DIVISORS[display];
  const size = magnitude / DIVISORS[display];
  if (!isExact) return { display, exponent: Math.max(-3, Math.floor(Math.log10(half / 5))) };
  const exponent = display === 'metre' ? Math.min(0, threeDigits(size)) : threeDigits(size);
  return { display, exponent: Math.max(-3, exponent), exact: true };
}

function numberOptions({ display, exponent, exact }: QuantityScale): Intl.NumberFormatOptions {
  const digits = Math.max(0, -exponent);
  const fewest = exact ? 0 : digits;
  const unit = INTL_UNITS[display];
  if (display === 'percent') {
    return { style: 'percent', minimumFractionDigits: fewest, maximumFractionDigits: digits };
  }
  return {
    minimumFractionDigits: fewest,
    maximumFractionDigits: digits,
    ...(unit ? { style: 'unit', unit, unitDisplay: 'short' } : {}),
  };
}

function rounded(value: number, { display, exponent }: QuantityScale): number {
  const step = 10 ** Math.max(0, exponent);
  const shown = Math.round(value / DIVISORS[display] / step) * step;
  return exponent < 0 ? value / DIVISORS[display] : shown;
}

/** Writes a number of base units at a scale, with its unit: `12.6 km`, `640 ha`, `1.3%`. */
export function formatAt(value: number, scale: QuantityScale, locale: string): string {
  const number = rounded(value, scale);
  const shown = scale.display === 'percent' ? number / 100 : number;
  const text = new Intl.NumberFormat(locale, numberOptions(scale)).format(shown);
  if (scale.display === 'square-kilometre') return `${text}\u00a0km²`;
  return text;
}

/** Writes two numbers of base units as a range at a scale, with one unit: `12.3–13.0 km`. */
export function formatRangeAt(
  from: number,
  to: number,
  scale: QuantityScale,
  locale: string,
): string {
  if (rounded(from, scale) === rounded(to, scale)) return formatAt(to, scale, locale);
  const percent = scale.display === 'percent' ? 0.01 : 1;
  const text = new Intl.NumberFormat(locale, numberOptions(scale)).formatRange(
    rounded(from, scale) * percent,
    rounded(to, scale) * percent,
  );
  return scale.display === 'square-kilometre' ? `${text}\u00a0km²` : text;
}

/** Writes a quantity's interval as a range; empty where it has none. */
export function formatInterval(quantity: Quantity, locale: string): string {
  if (quantity.low === null || quantity.high === null) return '';
  return formatRangeAt(quantity.low, quantity.high, quantityScale(quantity), locale);
}

/** Writes a quantity's own value; empty where it has none. */
export function formatValue(quantity: Quantity, locale: string): string {
  if (quantity.value === null) return '';
  return formatAt(quantity.value, quantityScale(quantity), locale);
}

/** The two ends of an interval, written at the quantity's scale; null where it has none. */
export function formatEnds(
  quantity: Quantity,
  locale: string,
): { low: string; high: string } | null {
  if (quantity.low === null || quantity.high === null) return null;
  const scale = quantityScale(quantity);
  return {
    low: formatAt(quantity.low, scale, locale),
    high: formatAt(quantity.high, scale, locale),
  };
}

/** An ISO date of any precision (1999, 1999-12 or 1999-12-31) in words; other text as it stands. */
export function formatDate(date: string, locale: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}
