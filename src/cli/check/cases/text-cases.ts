import type { JsonObject } from '../../../model/geojson-rules/walk';
import type { CaseSet } from './case';

/** For the checks that everything shown has words. */
export const TEXT_CASES: Readonly<Record<string, CaseSet>> = {
  texts: {
    bad: [
      {
        name: 'a claim without words',
        edit: (draft) => {
          delete draft.text().claims?.[String(draft.table('claims')[0]?.id)];
        },
        message: /^has no text$/,
        place: /^claims\./,
      },
      {
        name: 'words for an event that is not there',
        edit: (draft) => Object.assign(draft.text().events ?? {}, { nothing: { title: 'A' } }),
        message: /^is used by nothing$/,
        place: /^events\.nothing$/,
      },
      {
        name: 'a speaker without a name',
        edit: (draft) => Object.assign(draft.table('claims')[0] ?? {}, { speaker: 'nobody' }),
        message: /^has no text$/,
        place: /^speakers\.nobody$/,
      },
      {
        name: 'names in a layer that is not there',
        edit: (draft) => Object.assign(draft.text().features ?? {}, { 'no-layer': { a: 'A' } }),
        message: /^is no layer$/,
        place: /^features\.no-layer$/,
      },
      {
        name: 'the texts of another language',
        edit: (draft) => Object.assign(draft.text(), { language: 'eo' }),
        message: /^says "eo" where the file's name says/,
      },
    ],
    twin: {
      name: 'another sentence for a claim',
      edit: (draft) =>
        Object.assign(draft.text().claims?.[String(draft.table('claims')[0]?.id)] ?? {}, {
          title: 'Another title',
        }),
    },
  },
  translations: {
    bad: [
      {
        name: 'a quote of another language without a translation',
        edit: (draft) => {
          const source = String(draft.table('claims')[0]?.source);
          const entry = draft.table('sources').find(({ id }) => id === source);
          Object.assign(entry ?? {}, { language: 'eo' });
        },
        message: /^is missing: the quote is in another language$/,
        place: /^claims\.\S+\.translation$/,
      },
      {
        name: 'a translation into the language of the quote',
        edit: (draft) =>
          Object.assign(draft.text().claims?.[String(draft.table('claims')[0]?.id)] ?? {}, {
            translation: 'The same again.',
          }),
        message: /^translates a quote that is in this language already$/,
        place: /^claims\.\S+\.translation$/,
      },
    ],
    twin: {
      name: 'another title for a source in the language of the texts',
      edit: (draft) => Object.assign(draft.table('sources')[0] ?? {}, { title: 'Another title' }),
    },
  },
  'part-names': {
    bad: [
      {
        name: 'a pair that nothing names',
        edit: (draft) => {
          const [pair] = draft.measurement('pairs').pairs as JsonObject[];
          Object.assign(pair ?? {}, { id: 'no-pair' });
        },
        message: /^the part "no-pair" has no label in text\//,
        place: /^\[\d+\]\.pairs\[0\]\.id$/,
      },
      {
        name: 'an adjusted area without a label',
        edit: (draft) => {
          const entry = draft.measurement('adjusted');
          draft.text().measurements = {
            ...draft.text().measurements,
            [String(entry.id)]: { label: 'An area' },
          };
        },
        message: /^the part "\S+" has no label in text\//,
        place: /^\[\d+\]\.adjusted\.(id|whole)$/,
      },
    ],
    twin: {
      name: 'a pair that goes by the name of a place',
      edit: (draft) => {
        const [pair] = draft.measurement('pairs').pairs as JsonObject[];
        const [place] = draft.table('places');
        Object.assign(pair ?? {}, {
          id: place?.feature,
          from: { layer: place?.layer, ids: [place?.feature] },
        });
      },
    },
  },
  'feature-names': {
    bad: [
      {
        name: 'a route that nobody names',
        edit: (draft) => {
          delete draft.feature('route').properties?.name;
          delete draft.text().features?.[String(draft.entry('route').id)];
        },
        message: /^has no name in text\/\w+\.json, and the measurement \S+ shows it$/,
        place: /^features\[0\]$/,
      },
      {
        name: 'a settlement that is no place and has no name',
        edit: (draft) => {
          const layer = String(draft.entry('settlement').id);
          const measured = draft.measurement('linkedBy').points as JsonObject;
          draft.table('places').splice(0);
          draft.text().features = { ...draft.text().features, [layer]: {} };
          for (const feature of draft.layer('settlement').features)
            if (feature.id === (measured.ids as string[])[0]) feature.properties = {};
        },
        message: /^has no name in /,
        place: /^features\[\d+\]$/,
      },
    ],
    twin: {
      name: 'a name of the feature itself',
      edit: (draft) => Object.assign(draft.feature('route').properties ?? {}, { name: 'R 1' }),
    },
  },
};
