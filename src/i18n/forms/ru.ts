import type { Forms } from '../forms';

/** Written by src/cli/locale-forms.ts from Node's `Intl`; not by hand. */
export const ruForms: Forms = {
  locale: 'ru',
  decimal: ',',
  group: '\u00a0',
  groupFrom: 4,
  percent: '\u00a0%',
  range: '–',
  units: {
    metre: ' м',
    kilometre: ' км',
    hectare: ' га',
    'square-metre': '\u00a0м²',
    'square-kilometre': '\u00a0км²',
  },
  months: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  monthsOfDays: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  monthAndYear: '{month} {year} г.',
  wholeDate: '{day} {month} {year} г.',
  plural: 'last-digits',
  languages: {
    en: 'английский',
    hy: 'армянский',
    az: 'азербайджанский',
    ka: 'грузинский',
    ru: 'русский',
  },
};
