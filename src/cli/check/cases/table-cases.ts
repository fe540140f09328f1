import type { JsonObject } from '../../../model/geojson-rules/walk';
import type { TableName } from '../raw-dossier';
import type { CaseSet } from './case';
import type { Draft } from './draft';

function first(draft: Draft, table: TableName): JsonObject {
  const [entry] = draft.table(table);
  if (!entry) throw new Error(`the shipped ${table} are empty`);
  return entry;
}

const listIn = (entry: JsonObject, key: string) => entry[key] as unknown[];

/** For the checks over the entries of the tables. */
export const TABLE_CASES: Readonly<Record<string, CaseSet>> = {
  'entry-ids': {
    bad: [
      {
        name: 'two claims with one id',
        edit: (draft) =>
          Object.assign(first(draft, 'claims'), { id: draft.table('claims')[1]?.id }),
        message: /is already that of \[0\]/,
        place: /^\[1\]\.id$/,
      },
      {
        name: 'a layer declared twice',
        edit: (draft) => draft.table('layers').push({ ...first(draft, 'layers') }),
        message: /is already that of \[0\]/,
      },
    ],
    twin: {
      name: 'an id that another table has too',
      edit: (draft) => Object.assign(first(draft, 'events'), { id: first(draft, 'claims').id }),
    },
  },
  frames: {
    bad: [
      {
        name: 'a frame that reaches beyond the extent',
        edit: (draft) => listIn(first(draft, 'claims'), 'frame').splice(2, 1, 179),
        message: /reaches beyond the dossier's extent/,
        place: /^\[0\]\.frame$/,
      },
      {
        name: 'a home with west and east exchanged',
        edit: (draft) => {
          const [west, south, east, north] = draft.dossier().home as number[];
          Object.assign(draft.dossier(), { home: [east, south, west, north] });
        },
        message: /does not run west, south, east, north/,
        place: /^home$/,
      },
    ],
    twin: {
      name: 'a home as large as the extent',
      edit: (draft) => Object.assign(draft.dossier(), { home: draft.dossier().extent }),
    },
  },
  'table-dates': {
    bad: [
      {
        name: 'an event on a day that no calendar has',
        edit: (draft) => Object.assign(first(draft, 'events'), { date: '2023-02-29' }),
        message: /^2023-02-29 is not a day of the calendar$/,
        place: /^\[0\]\.date$/,
      },
      {
        name: 'a review on the 31st of June',
        edit: (draft) =>
          Object.assign(first(draft, 'claims'), { reviewed: { by: 'A', date: '2024-06-31' } }),
        message: /^2024-06-31 is not a day of the calendar$/,
        place: /^\[0\]\.reviewed\.date$/,
      },
    ],
    twin: {
      name: 'a leap day',
      edit: (draft) => Object.assign(first(draft, 'events'), { date: '2024-02-29' }),
    },
  },
  unused: {
    bad: [
      {
        name: 'a measurement that no claim shows',
        edit: (draft) => draft.table('measurements').push({ id: 'idle', kind: 'ratio' }),
        message: /^no claim uses "idle"$/,
        place: /^\[\d+\]$/,
      },
      {
        name: 'a source that nothing cites',
        edit: (draft) => draft.table('sources').push({ id: 'idle' }),
        message: /^no claim and no event uses "idle"$/,
      },
      {
        name: 'a published figure that stands beside no measurement',
        edit: (draft) => draft.table('published').push({ id: 'idle' }),
        message: /^no measurement uses "idle"$/,
      },
    ],
    twin: {
      name: 'a source that only an event cites',
      edit: (draft) => {
        draft.table('sources').push({ id: 'idle' });
        listIn(first(draft, 'events'), 'sources').push('idle');
      },
    },
  },
  gazetteer: {
    bad: [
      {
        name: 'a place whose feature is gone',
        edit: (draft) => Object.assign(first(draft, 'places'), { feature: 'nowhere' }),
        message: /^the feature "nowhere" is not in geo\//,
        place: /^\[0\]\.feature$/,
      },
      {
        name: 'a settlement that is no place',
        edit: (draft) => draft.table('places').shift(),
        message: /so it has no names$/,
        place: /^features\[\d+\]$/,
      },
      {
        name: 'a doubt about a name that is not there',
        edit: (draft) => Object.assign(first(draft, 'places'), { unconfirmed: ['eo'] }),
        message: /the name in "eo" is called unconfirmed/,
      },
    ],
    twin: {
      name: 'places in another order',
      edit: (draft) => draft.table('places').reverse(),
    },
  },
};
