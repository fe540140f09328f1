import type { Unit } from '../model/common';
import type { Forms, UnitName } from './forms';
import { type Digits, formatNumber, joinPercentRange, joinRange, percentNumber } from './number';

/** A quantity in base units (metres, square metres, counts, ratios) between low and high. */
export interface Quantity {
  value: number | null;
  low: number | null;
  high: number | null;
  unit: Unit;
}

type DisplayUnit = Exclude<UnitName, 'square-metre'> | 'count' | 'percent';

const DIVISORS: Record<DisplayUnit, number> = {
  metre: 1,
  kilometre: 1e3,
  hectare: 1e4,
  'square-kilometre': 1e6,
  count: 1,
  percent: 0.01,
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

function digitsOf({ exponent, exact }: QuantityScale): Digits {
  const digits = Math.max(0, -exponent);
  return { minimumFractionDigits: exact ? 0 : digits, maximumFractionDigits: digits };
}

function rounded(value: number, { display, exponent }: QuantityScale): number {
  const step = 10 ** Math.max(0, exponent);
  const shown = Math.round(value / DIVISORS[display] / step) * step;
  return exponent < 0 ? value / DIVISORS[display] : shown;
}

/** The number of a scale's units, without its unit. */
function numberAt(value: number, scale: QuantityScale, forms: Forms): string {
  const number = rounded(value, scale);
  if (scale.display !== 'percent') return formatNumber(number, forms, digitsOf(scale));
  return percentNumber(number / 100, forms, digitsOf(scale));
}

function endingOf({ display }: QuantityScale, forms: Forms): string {
  if (display === 'percent') return forms.percent;
  return display === 'count' ? '' : forms.units[display];
}

/** Writes a number of base units at a scale, with its unit: `12.6 km`, `640 ha`, `1.3%`. */
export function formatAt(value: number, scale: QuantityScale, forms: Forms): string {
  return numberAt(value, scale, forms) + endingOf(scale, forms);
}

/** Writes two numbers of base units as a range at a scale, with one unit: `12.3–13.0 km`. */
export function formatRangeAt(
  from: number,
  to: number,
  scale: QuantityScale,
  forms: Forms,
): string {
  const [low, high] = [numberAt(from, scale, forms), numberAt(to, scale, forms)];
  if (low === high) return high + endingOf(scale, forms);
  if (scale.display === 'percent') return joinPercentRange(low, high, forms);
  return joinRange(low, high, forms) + endingOf(scale, forms);
}

/** Writes a quantity's interval as a range; empty where it has none. */
export function formatInterval(quantity: Quantity, forms: Forms): string {
  if (quantity.low === null || quantity.high === null) return '';
  return formatRangeAt(quantity.low, quantity.high, quantityScale(quantity), forms);
}

/** Writes a quantity's own value; empty where it has none. */
export function formatValue(quantity: Quantity, forms: Forms): string {
  if (quantity.value === null) return '';
  return formatAt(quantity.value, quantityScale(quantity), forms);
}

/** The two ends of an interval, written at the quantity's scale; null where it has none. */
export function formatEnds(quantity: Quantity, forms: Forms): { low: string; high: string } | null {
  if (quantity.low === null || quantity.high === null) return null;
  const scale = quantityScale(quantity);
  return {
    low: formatAt(quantity.low, scale, forms),
    high: formatAt(quantity.high, scale, forms),
  };
}

/** An ISO date of any precision (1999, 1999-12 or 1999-12-31) in words; other text as it stands. */
export function formatDate(date: string, forms: Forms): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match.map(Number);
  const names = (day ? forms.monthsOfDays : forms.months).split(' ');
  const name = names[(month || 1) - 1];
  if (!month || !name) return String(year);
  const pattern = day ? forms.wholeDate : forms.monthAndYear;
  const values: Record<string, string> = { year: String(year), month: name, day: String(day) };
  return pattern.replace(/\{(\w+)\}/g, (_, key) => values[key] ?? '');
}
