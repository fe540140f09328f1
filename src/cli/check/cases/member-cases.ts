import type { CaseSet } from './case';
import type { Draft } from './draft';

/** For the rules over a feature's own members: dates and country codes. */
export const MEMBER_CASES: Readonly<Record<string, CaseSet>> = {
  dates: {
    bad: [
      {
        name: 'a day that no calendar has',
        edit: (draft) => withProperties(draft, { valid_from: '2023-02-29' }),
        message: /valid_from "2023-02-29" is not an ISO date/,
        place: /^features\[0\]\.properties\.valid_from$/,
      },
      {
        name: 'an end before the beginning',
        edit: (draft) => withProperties(draft, { valid_from: '2024-05-24', valid_until: '2023' }),
        message: /valid_until 2023 lies before valid_from 2024-05-24/,
        place: /^features\[0\]\.properties\.valid_until$/,
      },
      {
        name: 'null in place of no date',
        edit: (draft) => withProperties(draft, { valid_until: null }),
        message: /valid_until "null" is not an ISO date/,
      },
    ],
    twin: {
      name: 'a leap day, and an end in the same month',
      edit: (draft) => withProperties(draft, { valid_from: '2024-02-29', valid_until: '2024-02' }),
    },
  },
  countries: {
    bad: [
      {
        name: 'a code in small letters',
        edit: (draft) => withProperties(draft, { country: 'fr' }),
        message: /country "fr" is not an ISO 3166-1 country code/,
        place: /^features\[0\]\.properties\.country$/,
      },
      {
        name: 'a withdrawn code on one side of a line',
        edit: (draft) => withProperties(draft, { left: 'SU' }),
        message: /left "SU" is not an ISO 3166-1 country code/,
        place: /^features\[0\]\.properties\.left$/,
      },
      {
        name: 'the code of no country',
        edit: (draft) => withProperties(draft, { control: 'EU' }),
        message: /control "EU"/,
      },
    ],
    twin: {
      name: 'a code for an invented country',
      edit: (draft) => withProperties(draft, { country: 'XA' }),
    },
  },
};

function withProperties(draft: Draft, properties: Record<string, unknown>): void {
  Object.assign(draft.feature('border').properties ?? {}, properties);
}
