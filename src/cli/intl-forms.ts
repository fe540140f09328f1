import type { Forms, UnitName } from '../i18n/forms';
import { type PluralRule, pluralOf } from '../i18n/plural';

/** The languages of the interface. */
export const FORM_LANGUAGES = ['en', 'hy', 'az', 'ka', 'ru'] as const;
type Language = (typeof FORM_LANGUAGES)[number];

/** Square units are none of `Intl`: from CLDR 48, units, area, short, and for az the narrow form. */
const SQUARE_UNITS: Readonly<Record<Language, readonly [metre: string, kilometre: string]>> = {
  en: ['m²', 'km²'],
  hy: ['մ²', 'կմ²'],
  az: ['m²', 'km²'],
  ka: ['მ²', 'კმ²'],
  ru: ['м²', 'км²'],
};
const PLURAL_RULES: readonly PluralRule[] = ['only-one', 'below-two', 'last-digits'];
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2001, month, 15));

/** The locale whose forms a language takes: English dates are day first. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** The text of one kind of part. */
function part(parts: readonly { type: string; value: string }[], type: string): string {
  return parts.find((own) => own.type === type)?.value ?? '';
}

function signs(locale: string): Pick<Forms, 'decimal' | 'group' | 'groupFrom' | 'percent'> {
  const format = new Intl.NumberFormat(locale);
  const parts = format.formatToParts(12_345.5);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(0.05);
  return {
    decimal: part(parts, 'decimal'),
    group: part(parts, 'group'),
    groupFrom: format.formatToParts(1234).some(({ type }) => type === 'group') ? 4 : 5,
    percent: percent.replace('5', ''),
  };
}

function ending(locale: string, unit: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' });
  const endings = new Set([0, 1, 2, 5, 1.5].map((n) => format.format(n).replace(/^[\d.,]+/, '')));
  const [only = ''] = endings;
  if (endings.size > 1) throw new Error(`${locale} writes ${unit} in several ways`);
  return only;
}

function units(language: Language): Record<UnitName, string> {
  const locale = localeOf(language);
  const [metre, kilometre] = SQUARE_UNITS[language];
  return {
    metre: ending(locale, 'meter'),
    kilometre: ending(locale, 'kilometer'),
    hectare: ending(locale, 'hectare'),
    'square-metre': `\u00a0${metre}`,
    'square-kilometre': `\u00a0${kilometre}`,
  };
}

/** The months' names and the pattern of dates that show these parts. */
function dates(locale: string, shown: Intl.DateTimeFormatOptions): [months: string, form: string] {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...shown });
  const months = MONTHS.map((time) => part(format.formatToParts(time), 'month'));
  const pattern = format
    .formatToParts(MONTHS[0])
    .map(({ type, value }) => (type === 'literal' ? value : `{${type}}`));
  // As `format` has it: V8 writes the narrow space of the parts as a common one.
  return [months.join(' '), pattern.join('').replaceAll('\u202f', ' ')];
}

function pluralRule(locale: string): PluralRule {
  const rules = new Intl.PluralRules(locale);
  const numbers = [...Array(1000).keys(), 0.5, 1.5, 2.5, 1e4, 100_001];
  const found = PLURAL_RULES.find((rule) =>
    numbers.every((n) => rules.select(n) === pluralOf(n, rule)),
  );
  if (!found) throw new Error(`No plural rule is that of ${locale}`);
  return found;
}

/** A language's forms as this machine's `Intl` has them. Throws if it does not know the language. */
export function intlForms(language: Language): Forms {
  const locale = localeOf(language);
  const [known] = Intl.NumberFormat.supportedLocalesOf(locale);
  if (!known) throw new Error(`This machine's Intl does not know ${locale}`);
  const year = { year: 'numeric', month: 'long' } as const;
  const [months, monthAndYear] = dates(locale, year);
  const [monthsOfDays, wholeDate] = dates(locale, { ...year, day: 'numeric' });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    locale,
    ...signs(locale),
    range: new Intl.NumberFormat(locale).formatRange(3, 5).slice(1, -1),
    units: units(language),
    months,
    monthsOfDays,
    monthAndYear,
    wholeDate,
    plural: pluralRule(locale),
    languages: Object.fromEntries(FORM_LANGUAGES.map((code) => [code, names.of(code) ?? code])),
  };
}

/** The file of a language's forms: a module that exports them, not yet formatted. */
export function formsModule(language: Language): string {
  const invisible = /[\u00a0\u2024]/g;
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `import type { Forms } from '../forms';

/** Written by src/cli/locale-forms.ts from Node's \`Intl\`; not by hand. */
export const ${language}Forms: Forms = ${JSON.stringify(intlForms(language)).replace(invisible, escaped)};
`;
}
