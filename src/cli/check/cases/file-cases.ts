import type { JsonObject } from '../../../model/geojson-rules/walk';
import type { TableName } from '../raw-dossier';
import type { CaseSet } from './case';
import type { Draft } from './draft';

function first(draft: Draft, table: TableName): JsonObject {
  const [entry] = draft.table(table);
  if (!entry) throw new Error(`the shipped ${table} are empty`);
  return entry;
}

const lastFile = (draft: Draft) => String(draft.table('layers').at(-1)?.file);

/** For the checks over each JSON file by itself. */
export const FILE_CASES: Readonly<Record<string, CaseSet>> = {
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
        name: 'a released figure that is no number',
        edit: (draft) =>
          draft.write('history/2101-02-28-0123456789ab.json', '{"measurements": [{"value": "7"}]}'),
        message: /but received "7"/,
        place: /^measurements\[0\]\.value$/,
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
};
