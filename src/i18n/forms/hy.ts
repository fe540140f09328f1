import type { Forms } from '../forms';

/** Written by src/cli/locale-forms.ts from Node's `Intl`; not by hand. */
export const hyForms: Forms = {
  locale: 'hy',
  decimal: ',',
  group: '\u00a0',
  groupFrom: 5,
  percent: '%',
  range: '–',
  units: {
    metre: ' մ',
    kilometre: ' կմ',
    hectare: ' հա',
    'square-metre': '\u00a0մ²',
    'square-kilometre': '\u00a0կմ²',
  },
  months:
    'հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր',
  monthsOfDays:
    'հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի',
  monthAndYear: '{year} թ\u2024 {month}',
  wholeDate: '{day} {month}, {year} թ.',
  plural: 'below-two',
  languages: { en: 'անգլերեն', hy: 'հայերեն', az: 'ադրբեջաներեն', ka: 'վրացերեն', ru: 'ռուսերեն' },
};
