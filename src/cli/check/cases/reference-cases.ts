import type { JsonObject } from '../../../model/geojson-rules/walk';
import type { CaseSet } from './case';

const push = (entry: JsonObject | undefined, key: string, value: unknown) =>
  (entry?.[key] as unknown[] | undefined)?.push(value);

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
        edit: (draft) => push(draft.measurement('published'), 'published', 'no-figure'),
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
          Object.assign(draft.measurement('denominator'), { denominator: 'nothing' }),
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
          Object.assign(draft.measurement('lines').lines ?? {}, { ids: ['no-line'] }),
        message: /^the feature "no-line" is not in geo\//,
        place: /^\[\d+\]\.lines\.ids$/,
      },
      {
        name: 'a layer that is not there',
        edit: (draft) => Object.assign(draft.measurement('areas').areas ?? {}, { layer: 'none' }),
        message: /^"none" is not in layers\.json$/,
        place: /^\[\d+\]\.areas\.layer$/,
      },
      {
        name: 'a property that no feature has',
        edit: (draft) =>
          Object.assign(draft.measurement('areas').areas ?? {}, { where: { status: 'none' } }),
        message: /^no feature of "\S+" has status "none"$/,
        place: /^\[\d+\]\.areas\.where$/,
      },
    ],
    twin: {
      name: 'every feature of the layer, by its id',
      edit: (draft) => {
        const ids = draft.layer('delimited-border').features.map(({ id }) => id);
        const lines = draft.measurement('linkedBy').lines as JsonObject;
        Object.assign(lines, { ids });
      },
    },
  },
  'measured-properties': {
    bad: [
      {
        name: 'a point that names no line',
        edit: (draft) => {
          const { linkedBy } = draft.measurement('linkedBy');
          for (const { properties } of draft.layer('settlement').features)
            delete properties?.[String(linkedBy)];
        },
        message: / is missing, for the measurement /,
        place: /^features\[\d+\]\.properties\./,
      },
      {
        name: 'a height that is a text',
        edit: (draft) => {
          const { height } = draft.measurement('height');
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
        edit: (draft) => Object.assign(draft.measurement('side'), { side: 'FR' }),
        message: /^"FR" is on neither side of its line$/,
        place: /^\[\d+\]\.side$/,
      },
    ],
    twin: {
      name: 'a height of 0',
      edit: (draft) => {
        const { height } = draft.measurement('height');
        Object.assign(draft.feature('spot-height').properties ?? {}, { [String(height)]: 0 });
      },
    },
  },
};
