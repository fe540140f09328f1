import type { PluralRule } from './plural';

/** A unit that people read, after which a number of it is written. */
export type UnitName = 'metre' | 'kilometre' | 'hectare' | 'square-metre' | 'square-kilometre';

/**
 * A language's forms of numbers, units and dates. They are those of Node's `Intl`, kept in files,
 * because browsers lack some locales or know them badly: the page as it was built and as the
 * browser draws it must say the same.
 */
export interface Forms {
  /** BCP 47, for changes of case; English is day first. */
  locale: string;
  decimal: string;
  group: string;
  /** Digits before the decimal sign from which on they stand in groups. */
  groupFrom: number;
  /** Between the two numbers of a range. */
  range: string;
  /** Ending of a percentage. */
  percent: string;
  /** Ending of a number of each unit. */
  units: Readonly<Record<UnitName, string>>;
  /** The twelve months as they stand with a year alone, separated by spaces. */
  months: string;
  /** The same as they stand with a day. */
  monthsOfDays: string;
  /** With `{month}` and `{year}`. */
  monthAndYear: string;
  /** With `{day}`, `{month}` and `{year}`. */
  wholeDate: string;
  plural: PluralRule;
  /** Names of the interface's languages, by their code. */
  languages: Readonly<Record<string, string>>;
}
