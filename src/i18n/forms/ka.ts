import type { Forms } from '../forms';

/** Written by src/cli/locale-forms.ts from Node's `Intl`; not by hand. */
export const kaForms: Forms = {
  locale: 'ka',
  decimal: ',',
  group: '\u00a0',
  groupFrom: 5,
  percent: '%',
  range: '-',
  units: {
    metre: ' მ',
    kilometre: ' კმ',
    hectare: ' ჰა',
    'square-metre': '\u00a0მ²',
    'square-kilometre': '\u00a0კმ²',
  },
  months:
    'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი',
  monthsOfDays:
    'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი',
  monthAndYear: '{month}, {year}',
  wholeDate: '{day} {month}, {year}',
  plural: 'only-one',
  languages: { en: 'ინგლისური', hy: 'სომხური', az: 'აზერბაიჯანული', ka: 'ქართული', ru: 'რუსული' },
};
