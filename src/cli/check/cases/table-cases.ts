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
const lastFile = (draft: Draft) => String(draft.table('layers').at(-1)?.file);

/** For the checks over the JSON files and what they say of each other. */
export const TABLE_CASES: Readonly<Record<string, CaseSet>> = {
  files: {
    bad: [
      {
        name: 'a layer whose file is not there',
        edit: (draft) => draft.remove(lastFile(draft)),
        message: /^does not exist$/,
        place: /^layers\.json \[\d+\]\.file$/,
      },
      {
        name: 'a layer whose file ends in the middle',
        edit: (draft) => draft.write(lastFile(draft), draft.read(lastFile(draft)).slice(0, 120)),
        message: /^is not JSON: the text ends too early$/,
        place: /^line \d+, column \d+$/,
      },
      {
        name: 'a comma too many',
        edit: (draft) => draft.write('claims.json', '[\n  {"id": "a",},\n]'),
        message: /^is not JSON/,
        place: /^line 2, column 14$/,
      },
      {
        name: 'NaN, which is no JSON',
        edit: (draft) => draft.write(lastFile(draft), '{"features": [\n[45, NaN]]}'),
        message: /^is not JSON/,
        place: /^line 2, column 6$/,
      },
      {
        name: 'no dossier.json',
        edit: (draft) => draft.remove('dossier.json'),
        message: /^does not exist$/,
      },
    ],
    twin: {
      name: 'other white space',
      edit: (draft) =>
        draft.write('claims.json', `\n\t${JSON.stringify(draft.json('claims.json'), null, 7)}\r\n`),
    },
  },
  structure: {
    bad: [
      {
        name: 'a member that no schema knows',
        edit: (draft) => Object.assign(first(draft, 'claims'), { colour: 'red' }),
        message: /^is no member that is known here$/,
        place: /^\[0\]\.colour$/,
      },
      {
        name: 'a claim without a speaker',
        edit: (draft) => {
          delete first(draft, 'claims').speaker;
        },
        message: /^is missing$/,
        place: /^\[0\]\.speaker$/,
      },
      {
        name: 'a kind of layer that nothing draws',
        edit: (draft) => Object.assign(first(draft, 'layers'), { kind: 'heat-map' }),
        message: /Expected .* but received "heat-map"/,
        place: /^\[0\]\.kind$/,
      },
      {
        name: 'a text for a number, deep in a measurement',
        edit: (draft) => {
          const entry = draft.table('measurements').find((one) => 'distanceMetres' in one);
          Object.assign(entry ?? {}, { distanceMetres: '500' });
        },
        message: /Expected number but received "500"/,
        place: /^\[\d+\]\.distanceMetres$/,
      },
      {
        name: 'an empty text',
        edit: (draft) => Object.assign(draft.text(), { title: '' }),
        message: /Invalid length/,
        place: /^title$/,
      },
    ],
    twin: {
      name: 'an optional member left out',
      edit: (draft) => {
        delete first(draft, 'published').by;
      },
    },
  },
  provenance: {
    bad: [
      {
        name: 'a layer without accuracy',
        edit: (draft) => {
          delete first(draft, 'layers').accuracyMetres;
        },
        message: /^the layer has no accuracyMetres$/,
        place: /^\[0\]\.accuracyMetres$/,
      },
      {
        name: 'a layer without licence',
        edit: (draft) => Object.assign(first(draft, 'layers'), { licence: '  ' }),
        message: /^the layer has no licence$/,
        place: /^\[0\]\.licence$/,
      },
      {
        name: 'a layer without date',
        edit: (draft) => Object.assign(first(draft, 'layers'), { date: null }),
        message: /^the layer has no date$/,
        place: /^\[0\]\.date$/,
      },
      {
        name: 'a layer without origin',
        edit: (draft) => {
          delete first(draft, 'layers').origin;
        },
        message: /^the layer has no origin\.name$/,
      },
    ],
    twin: {
      name: 'an origin without address',
      edit: (draft) => {
        delete (first(draft, 'layers').origin as JsonObject).url;
      },
    },
  },
  'layer-files': {
    bad: [
      {
        name: 'a GeoJSON file that no layer names',
        edit: (draft) => draft.write('geo/stray.geojson', '{}'),
        message: /^belongs to nothing in the dossier$/,
      },
      {
        name: 'two layers with one file',
        edit: (draft) => Object.assign(first(draft, 'layers'), { file: lastFile(draft) }),
        message: /is already the file of the layer/,
        place: /^\[\d+\]\.file$/,
      },
      {
        name: 'texts in a language that is not declared',
        edit: (draft) => draft.write('text/eo.json', '{}'),
        message: /^belongs to nothing in the dossier$/,
      },
    ],
    twin: {
      name: 'another file beside the layers',
      edit: (draft) => draft.write('geo/notes.json', '{}'),
    },
  },
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
