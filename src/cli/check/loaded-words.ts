import * as v from 'valibot';
import { isObject } from '../../model/geojson-rules/walk';
import type { Issue } from '../../model/issue';
import { loadedIn } from '../../model/loaded-words';
import { type LoadedTerm, LoadedTermSchema } from '../../model/wording';
import type { Check, CheckContext } from './check-kind';

/** A text that speaks with the page's own voice. */
interface Said {
  text: string;
  language: string;
  file: string;
  place: string;
}

/**
 * No loaded word in the page's own voice: in no message of the interface and no sentence of the
 * story, in any language. Quotations are others' words, and so are our translations of the quotes.
 */
export const loadedWordsCheck: Check = (context) => {
  const terms = context.tables.wording.entries.flatMap(({ value }): LoadedTerm[] =>
    v.is(LoadedTermSchema, value) ? [value] : [],
  );
  return [...saidByInterface(context), ...saidByStory(context)].flatMap((said) =>
    loadedIn(said.text, said.language, terms).map((term) => issueOf(said, term)),
  );
};

function saidByInterface({ catalogues }: CheckContext): Said[] {
  return catalogues.flatMap(({ language, file, messages }) =>
    Object.entries(messages).map(([place, text]) => ({ text, language, file, place })),
  );
}

function saidByStory({ texts }: CheckContext): Said[] {
  return texts.flatMap(({ value, language, file }) =>
    sentences(value, []).map(({ text, path }) => ({
      text,
      language,
      file,
      place: path.join('.'),
    })),
  );
}

interface Sentence {
  text: string;
  path: string[];
}

function sentences(value: unknown, path: string[]): Sentence[] {
  if (path[0] === 'claims' && path[2] === 'translation') return [];
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((one, i) => sentences(one, [...path, `${i}`]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => sentences(one, [...path, key]));
}

function issueOf({ file, place }: Said, { term, neutral, why }: LoadedTerm): Issue {
  return {
    check: 'loaded-words',
    file,
    place,
    message: `says "${term}" in the page's own voice. ${why}`,
    remedy: `Write: ${neutral}; or put others' words between quotation marks.`,
  };
}
