import type { JsonObject } from '../../../model/geojson-rules/walk';
import { releaseFileName } from '../../../model/released-report';
import type { CaseSet } from './case';
import type { Draft } from './draft';

const VERSION = '0123456789ab';
const DATE = '2101-02-28';

/** Adds a release whose file's name and content may disagree. */
function release(
  draft: Draft,
  name: { date?: string; dataVersion?: string },
  said: JsonObject = {},
) {
  const named = { date: DATE, dataVersion: VERSION, ...name };
  const report = { dossier: draft.dossier().id, dataVersion: VERSION, measurements: [], ...said };
  draft.write(`history/${releaseFileName(named)}`, JSON.stringify(report));
}

/** For the check over the stored figures of released data versions. */
export const HISTORY_CASES: Readonly<Record<string, CaseSet>> = {
  history: {
    bad: [
      {
        name: 'a report of another data version than the name says',
        edit: (draft) => release(draft, {}, { dataVersion: 'ba9876543210' }),
        message: /^is "ba9876543210" where "0123456789ab" is meant$/,
        place: /^dataVersion$/,
      },
      {
        name: 'a report of another dossier',
        edit: (draft) => release(draft, {}, { dossier: 'two-banks' }),
        message: /^is "two-banks" where/,
        place: /^dossier$/,
      },
      {
        name: 'a file of another name',
        edit: (draft) => draft.write('history/latest.json', '{}'),
        message: /^is not named by a day and a data version$/,
      },
      {
        name: 'a release on the 29th of February of a common year',
        edit: (draft) => release(draft, { date: '2101-02-29' }),
        message: /^2101-02-29 is not a day of the calendar$/,
      },
      {
        name: 'one data version released twice',
        edit: (draft) => {
          release(draft, {});
          release(draft, { date: '2101-03-01' });
        },
        message: /^0123456789ab is already that of history\/2101-02-28/,
      },
      {
        name: 'two releases on one day',
        edit: (draft) => {
          release(draft, {});
          release(draft, { dataVersion: 'ba9876543210' }, { dataVersion: 'ba9876543210' });
        },
        message: /^2101-02-28 is already that of/,
      },
    ],
    twin: {
      name: 'a further release',
      edit: (draft) => release(draft, {}),
    },
  },
};
