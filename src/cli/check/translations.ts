import { isObject, type JsonObject } from '../../model/geojson-rules/walk';
import type { Issue } from '../../model/issue';
import type { Check, CheckContext } from './check-kind';
import type { RawText } from './raw-dossier';

/** Each quote has a translation in every language but its own, where it stands as it was written. */
export const translationsCheck: Check = (context) =>
  context.texts
    .filter(({ value }) => isObject(value))
    .flatMap((text) => context.tables.claims.entries.flatMap(issueOf(context, text)));

type Claims = CheckContext['tables']['claims']['entries'];

function issueOf({ tables }: CheckContext, text: RawText) {
  return ({ id, value }: Claims[number]): Issue[] => {
    const source = tables.sources.entries.find((entry) => entry.id === value.source);
    const { claims } = text.value as JsonObject;
    const words = isObject(claims) && id !== undefined ? claims[id] : undefined;
    if (!source || !isObject(words)) return [];
    const isForeign = source.value.language !== text.language;
    const isTranslated = words.translation !== undefined;
    if (isForeign === isTranslated) return [];
    return [{ ...(isForeign ? MISSING : NEEDLESS), file: text.file, id, place: placeOf(id) }];
  };
}

const placeOf = (claim: string | undefined) => `claims.${claim}.translation`;

const MISSING = {
  check: 'translations',
  message: 'is missing: the quote is in another language',
  remedy: 'Translate the whole quote, its loaded words as well; the page says that it is ours.',
};

const NEEDLESS = {
  check: 'translations',
  message: 'translates a quote that is in this language already',
  remedy: 'Remove it.',
};
