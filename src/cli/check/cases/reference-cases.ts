import type { JsonObject } from '../../../model/geojson-rules/walk';
import type { CaseSet } from './case';
import type { Draft } from './draft';

function measurement(draft: Draft, member: string): JsonObject {
  const entry = draft.table('measurements').find((one) => member in one);
  if (!entry) throw new Error(`no shipped measurement has ${member}`);
  return entry;
}

const push = (entry: JsonObject | undefined, key: string, value: unknown) =>
  (entry?.[key] as unknown[]).push(value);

/** For the checks of what points from one file into another. */
export const REFERENCE_CASES: Readonly<Record<string, CaseSet>> = {
  references: {
    bad: [
      {
        name: 'a claim of a source that is not there',
        edit: (draft) => Object.assign(draft.table('claims')[0] ?? {}, { source: 'nobody' }),
        message: /^"nobody" is not in sources\.json$/,
        place: /^\[0\]\.source$/,
      },
      {
        name: 'a measurement beside a figure that is not there',
        edit: (draft) => push(measurement(draft, 'published'), 'published', 'no-figure'),
        message: /^"no-figure" is not in published\.json$/,
        place: /^\[\d+\]\.published\[\d+\]$/,
      },
      {
        name: 'a claim that shows a layer that is not there',
        edit: (draft) => push(draft.table('claims')[0], 'layers', 'no-layer'),
        message: /^"no-layer" is not in layers\.json$/,
      },
      {
        name: 'an event from a source that is not there',
        edit: (draft) => push(draft.table('events')[0], 'sources', 'nobody'),
        message: /^"nobody" is not in sources\.json$/,
      },
      {
        name: 'a ratio to a measurement that is not there',
        edit: (draft) =>
          Object.assign(measurement(draft, 'denominator'), { denominator: 'nothing' }),
        message: /^"nothing" is not in measurements\.json$/,
        place: /^\[\d+\]\.denominator$/,
      },
      {
        name: 'a first claim that is not there',
        edit: (draft) => Object.assign(draft.dossier(), { defaultClaim: 'nothing' }),
        message: /^"nothing" is not in claims\.json$/,
        place: /^defaultClaim$/,
      },
      {
        name: 'a first language that is not there',
        edit: (draft) => Object.assign(draft.dossier(), { defaultLanguage: 'eo' }),
        message: /^"eo" is not among the languages$/,
        place: /^defaultLanguage$/,
      },
    ],
    twin: {
      name: 'an event with an address for a source',
      edit: (draft) => push(draft.table('events')[0], 'sources', 'https://example.org/a'),
    },
  },
  'measured-features': {
    bad: [
      {
        name: 'a layer that is not for measuring',
        edit: (draft) => Object.assign(draft.entry('border'), { measured: false }),
        message: /^reads the layer "\S+", which is not for measuring$/,
        place: /^\[\d+\]\.\S+\.layer$/,
      },
      {
        name: 'a feature that is not there',
        edit: (draft) =>
          Object.assign(measurement(draft, 'lines').lines ?? {}, { ids: ['no-line'] }),
        message: /^the feature "no-line" is not in geo\//,
        place: /^\[\d+\]\.lines\.ids$/,
      },
      {
        name: 'a layer that is not there',
        edit: (draft) => Object.assign(measurement(draft, 'areas').areas ?? {}, { layer: 'none' }),
        message: /^"none" is not in layers\.json$/,
        place: /^\[\d+\]\.areas\.layer$/,
      },
      {
        name: 'a property that no feature has',
        edit: (draft) =>
          Object.assign(measurement(draft, 'areas').areas ?? {}, { where: { status: 'none' } }),
        message: /^no feature of "\S+" has status "none"$/,
        place: /^\[\d+\]\.areas\.where$/,
      },
    ],
    twin: {
      name: 'every feature of the layer, by its id',
      edit: (draft) => {
        const ids = draft.layer('delimited-border').features.map(({ id }) => id);
        const lines = measurement(draft, 'linkedBy').lines as JsonObject;
        Object.assign(lines, { ids });
      },
    },
  },
  'measured-properties': {
    bad: [
      {
        name: 'a point that names no line',
        edit: (draft) => {
          const { linkedBy } = measurement(draft, 'linkedBy');
          for (const { properties } of draft.layer('settlement').features)
            delete properties?.[String(linkedBy)];
        },
        message: / is missing, for the measurement /,
        place: /^features\[\d+\]\.properties\./,
      },
      {
        name: 'a height that is a text',
        edit: (draft) => {
          const { height } = measurement(draft, 'height');
          Object.assign(draft.feature('spot-height').properties ?? {}, { [String(height)]: '812' });
        },
        message: / is no number, for the measurement /,
        place: /^features\[0\]\.properties\./,
      },
      {
        name: 'a line that does not know its sides',
        edit: (draft) => {
          delete draft.feature('border').properties?.left;
        },
        message: /^left is no country, for the measurement /,
        place: /^features\[0\]\.properties\.left$/,
      },
      {
        name: 'a side that the line does not have',
        edit: (draft) => Object.assign(measurement(draft, 'side'), { side: 'FR' }),
        message: /^"FR" is on neither side of its line$/,
        place: /^\[\d+\]\.side$/,
      },
    ],
    twin: {
      name: 'a height of 0',
      edit: (draft) => {
        const { height } = measurement(draft, 'height');
        Object.assign(draft.feature('spot-height').properties ?? {}, { [String(height)]: 0 });
      },
    },
  },
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
  'part-names': {
    bad: [
      {
        name: 'a pair that nothing names',
        edit: (draft) => {
          const [pair] = measurement(draft, 'pairs').pairs as JsonObject[];
          Object.assign(pair ?? {}, { id: 'no-pair' });
        },
        message: /^the part "no-pair" has no label in text\//,
        place: /^\[\d+\]\.pairs\[0\]\.id$/,
      },
      {
        name: 'an adjusted area without a label',
        edit: (draft) => {
          const entry = measurement(draft, 'adjusted');
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
        const [pair] = measurement(draft, 'pairs').pairs as JsonObject[];
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
          const measured = measurement(draft, 'linkedBy').points as JsonObject;
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
