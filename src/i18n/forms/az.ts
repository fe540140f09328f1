import type { Forms } from '../forms';

/** Written by src/cli/locale-forms.ts from Node's `Intl`; not by hand. */
export const azForms: Forms = {
  locale: 'az',
  decimal: ',',
  group: '.',
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
  months: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  monthsOfDays: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  monthAndYear: '{month} {year}',
  wholeDate: '{day} {month} {year}',
  plural: 'only-one',
  languages: { en: 'ingilis', hy: 'erməni', az: 'azərbaycan', ka: 'gürcü', ru: 'rus' },
};
