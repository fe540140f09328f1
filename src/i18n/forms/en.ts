import type { Forms } from '../forms';

/** Written by src/cli/locale-forms.ts from Node's `Intl`; not by hand. */
export const enForms: Forms = {
  locale: 'en-GB',
  decimal: '.',
  group: ',',
  groupFrom: 4,
  percent: '%',
  range: '–',
  units: {
    metre: ' m',
    kilometre: ' km',
    hectare: ' ha',
    'square-metre': '\u00a0m²',
    'square-kilometre': '\u00a0km²',
  },
  months: 'January February March April May June July August September October November December',
  monthsOfDays:
    'January February March April May June July August September October November December',
  monthAndYear: '{month} {year}',
  wholeDate: '{day} {month} {year}',
  plural: 'only-one',
  languages: { en: 'English', hy: 'Armenian', az: 'Azerbaijani', ka: 'Georgian', ru: 'Russian' },
};
