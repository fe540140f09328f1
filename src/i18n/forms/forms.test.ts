import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../format';
import type { Forms } from '../forms';
import { formatMessage } from '../message';
import { formatNumber, formatPercent, joinPercentRange, joinRange, percentNumber } from '../number';
import { azForms } from './az';
import { enForms } from './en';
import { hyForms } from './hy';
import { kaForms } from './ka';
import { ruForms } from './ru';

const LANGUAGES = [enForms, hyForms, azForms, kaForms, ruForms].map(
  (forms) => [forms.locale, forms] as const,
);
const numbers = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  fc.double({ min: -1e7, max: 1e7, noNaN: true }),
  fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 1000),
);
const RUNS = { numRuns: 2000, seed: 1991 };

describe.each(LANGUAGES)('%s is written as Intl writes it', (locale, forms: Forms) => {
  it('numbers of any number of digits', () => {
    const digits = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(numbers, digits, digits, (n, a, b) => {
        const form = { minimumFractionDigits: Math.min(a, b), maximumFractionDigits: a };
        const intl = new Intl.NumberFormat(locale, form).format(n);
        expect(formatNumber(n, forms, form)).toBe(intl);
        const significant = { maximumSignificantDigits: a + 1 };
        const rounded = new Intl.NumberFormat(locale, significant).format(n);
        expect(formatNumber(n, forms, significant)).toBe(rounded);
      }),
      RUNS,
    );
  });

  it('percentages', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 3 }), (n, maximumFractionDigits) => {
        const intl = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits });
        expect(formatPercent(n, forms, { maximumFractionDigits })).toBe(intl.format(n));
      }),
      RUNS,
    );
  });

  it.each([
    ['meter', 'metre'],
    ['kilometer', 'kilometre'],
    ['hectare', 'hectare'],
  ] as const)('%s', (unit, name) => {
    const intl = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' });
    fc.assert(
      fc.property(numbers, (n) => {
        expect(formatNumber(n, forms) + forms.units[name]).toBe(intl.format(n));
      }),
      RUNS,
    );
  });

  it('ranges of a unit', () => {
    const options = { style: 'unit', unit: 'kilometer', unitDisplay: 'short' } as const;
    const units = new Intl.NumberFormat(locale, options);
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [from, to] = [formatNumber(low, forms), formatNumber(high, forms)];
        fc.pre(from !== to);
        const written = joinRange(from, to, forms) + forms.units.kilometre;
        expect(written).toBe(units.formatRange(low, high));
      }),
      RUNS,
    );
  });

  it('ranges of percent, but none of two negative ends, which Intl runs together as “-5–3%”', () => {
    const percent = new Intl.NumberFormat(locale, { style: 'percent' });
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(percent.format(low) !== percent.format(high) && high > 0.005);
        const [from, to] = [percentNumber(low, forms), percentNumber(high, forms)];
        expect(joinPercentRange(from, to, forms)).toBe(percent.formatRange(low, high));
      }),
      RUNS,
    );
  });

  it('plurals', () => {
    const rules = new Intl.PluralRules(locale);
    const message = '{n, plural, one {one} few {few} many {many} other {other}}';
    const counts = [...Array(2500).keys(), 0.5, 1.5, 2.25, 1e6, 1_000_001];
    for (const n of counts) {
      expect([n, formatMessage(message, { n }, forms)]).toEqual([n, rules.select(n)]);
    }
  });

  it('years, months and days', () => {
    const form = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
    const month = new Intl.DateTimeFormat(locale, form);
    const day = new Intl.DateTimeFormat(locale, { ...form, day: 'numeric' });
    for (let time = Date.UTC(1899, 11, 1); time < Date.UTC(2030, 0); time += 5 * 86_400_000) {
      const iso = new Date(time).toISOString();
      expect(formatDate(iso.slice(0, 10), forms)).toBe(day.format(time));
      expect(formatDate(iso.slice(0, 7), forms)).toBe(month.format(time));
      expect(formatDate(iso.slice(0, 4), forms)).toBe(iso.slice(0, 4));
    }
  });
});
