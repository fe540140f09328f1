import type { JsonObject } from '../../../model/geojson-rules/walk';
import type { CaseSet } from './case';
import type { Draft } from './draft';

const place = (draft: Draft, index = 0): JsonObject => draft.table('places')[index] ?? {};
const names = (draft: Draft, index = 0) => place(draft, index).names as Record<string, string>;

/** Adds a term to the list, and a sentence that uses it to the story in the default language. */
function says(draft: Draft, sentence: string, term: JsonObject): void {
  const language = String(draft.dossier().defaultLanguage);
  draft.table('wording').push({ language, neutral: 'other words', why: 'A test.', ...term });
  const [claim] = draft.table('claims');
  Object.assign(draft.text().claims?.[String(claim?.id)] ?? {}, { note: sentence });
}

/** For the checks over the names of places and over loaded words. */
export const NAME_CASES: Readonly<Record<string, CaseSet>> = {
  'place-names': {
    bad: [
      {
        name: 'a place without the name of one side',
        edit: (draft) => {
          delete names(draft)[String((draft.dossier().localLanguages as string[])[0])];
        },
        message: /^has no name in "\w+"$/,
        place: /^\[0\]\.names$/,
      },
      {
        name: 'a Greek letter that looks like a Latin one',
        edit: (draft) => Object.assign(names(draft), { en: 'Νorth' }),
        message: /^"Νorth" has the letter "Ν", which is not of the script Latn$/,
        place: /^\[0\]\.names\.en$/,
      },
      {
        name: 'two places of one name',
        edit: (draft) => Object.assign(names(draft, 1), { en: names(draft).en }),
        message: /^the name "[^"]+" is already that of /,
        place: /^\[1\]\.names$/,
      },
      {
        name: 'a feature that two places draw',
        edit: (draft) =>
          Object.assign(place(draft, 1), {
            layer: place(draft).layer,
            feature: place(draft).feature,
          }),
        message: /^the feature is already that of /,
        place: /^\[1\]\.feature$/,
      },
      {
        name: 'a variant that is the name',
        edit: (draft) => Object.assign(place(draft), { variants: [names(draft).en] }),
        message: /stands there already$/,
        place: /^\[0\]\.variants$/,
      },
      {
        name: 'a spelling of an article that nobody would find',
        edit: (draft) => {
          const source = String(draft.table('sources')[0]?.id);
          Object.assign(place(draft), { inSources: { [source]: ['Nowhere'] } });
        },
        message: /^the spelling "Nowhere" is neither a name nor a variant$/,
        place: /^\[0\]\.inSources\./,
      },
      {
        name: 'the spelling of an article that is not cited',
        edit: (draft) => Object.assign(place(draft), { inSources: { 'no-source': [] } }),
        message: /^the source "no-source" is not in /,
        place: /^\[0\]\.inSources\.no-source$/,
      },
    ],
    twin: {
      name: 'a further variant',
      edit: (draft) => Object.assign(place(draft), { variants: ['Νorth'] }),
    },
  },
  'loaded-words': {
    bad: [
      {
        name: 'a loaded word in a note',
        edit: (draft) => says(draft, 'The Grabbed land lies there.', { term: 'grabbed' }),
        message: /^says "grabbed" in the page's own voice\./,
        place: /^claims\.\S+\.note$/,
      },
      {
        name: 'one with another ending',
        edit: (draft) => says(draft, 'The grabbers came.', { term: 'grab', stem: true }),
        message: /^says "grab" in the page's own voice\./,
        place: /^claims\.\S+\.note$/,
      },
      {
        name: 'one after a quotation that is closed',
        edit: (draft) => says(draft, 'A “claim” to grabbed land.', { term: 'grabbed land' }),
        message: /^says "grabbed land" in the page's own voice\./,
      },
    ],
    twin: {
      name: 'loaded words of others, between quotation marks',
      edit: (draft) =>
        says(draft, 'It calls this “grabbed land”, «grabbed» or „grabbed“.', { term: 'grabbed' }),
    },
  },
};
