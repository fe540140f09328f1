import { withoutQuotations } from '../model/quotations';
import type { Place } from '../model/source';
import { READER_NAMES } from '../model/view';
import { namesInBrackets, placeName, policyOf, readerName } from './place-names';
import { languageByScript } from './script-language';
import type { Words } from './words';

/** A stretch of text; the language is given where it is not the page's. */
export interface TextPiece {
  text: string;
  language?: string;
}

interface Mention {
  place: Place;
  start: number;
  end: number;
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
/** Endings that a name takes or changes in the languages that decline. */
const VOWELS = /[аеёийоуыьэюяաեէըիոօaeəiıouöüეაიოუ]+$/iu;
const ENDING = '\\p{L}{0,5}';
const SHORTEST_STEM = 4;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What of a word stays in its forms; undefined where that is too short to tell. */
function stemOf(word: string): string | undefined {
  const stem = word.replace(VOWELS, '');
  return [...stem].length < SHORTEST_STEM ? undefined : stem;
}

/** A word of a name with any of its endings; one without a stem to tell it by stands as it is. */
function declined(word: string): string {
  const stem = stemOf(word);
  return stem === undefined ? escaped(word) : escaped(stem) + ENDING;
}

const wordsOf = (name: string) => name.split(/([-–\s])/);

const formOf = (name: string, declining: boolean) =>
  declining ? wordsOf(name).map(declined).join('') : escaped(name);

/** Whether a text holds what every form of a name holds: far cheaper than a pattern of all names. */
const mayName = (text: string, name: string, declining: boolean) =>
  declining
    ? wordsOf(name).every((word) => text.includes(stemOf(word) ?? word))
    : text.includes(name);

/** Countries keep their place in the language's grammar. */
function mentionable(words: Words): [Place, string][] {
  const named = words.contents.places.flatMap((place): [Place, string][] => {
    const name = place.country ? undefined : readerName(words, place);
    return name ? [[place, name.text]] : [];
  });
  return named.sort(([, a], [, b]) => b.length - a.length);
}

/** Where a text names places in the reader's language, outside of quotations; the longest names first. */
function mentionsIn(words: Words, text: string, exactly: boolean): Mention[] {
  // English names do not decline.
  const declining = !exactly && words.text.language !== 'en';
  const all = mentionable(words).filter(([, name]) => mayName(text, name, declining));
  if (all.length === 0) return [];
  const forms = all.map(([, name]) => formOf(name, declining));
  const pattern = new RegExp(
    `(?<!${LETTER})(?:${forms.map((form) => `(${form})`).join('|')})(?!${LETTER})`,
    'gu',
  );
  return [...withoutQuotations(text).matchAll(pattern)].flatMap((match) => {
    const found = all[match.slice(1).findIndex((group) => group !== undefined)];
    return found
      ? [{ place: found[0], start: match.index, end: match.index + match[0].length }]
      : [];
  });
}

/** A label with the names in it as the reader chose; names that are declined stay. */
export function inPolicyNames(words: Words, text: string): string {
  if (policyOf(words) === READER_NAMES) return text;
  return mentionsIn(words, text, true).reduceRight(
    (rest, { place, start, end }) =>
      rest.slice(0, start) + (placeName(words, place)?.text ?? '') + rest.slice(end),
    text,
  );
}

function brackets(words: Words, place: Place): TextPiece[] {
  const names = namesInBrackets(words, place);
  if (names.length === 0) return [];
  const listed = names.flatMap((name, i) => [{ text: i === 0 ? ' (' : ', ' }, name]);
  return [...listed, { text: ')' }];
}

/** A bracket would tear apart what a dash, a stroke or an apostrophe joins. */
const isJoined = (text: string, { start, end }: Mention) =>
  /[-–/]$/u.test(text.slice(0, start)) || /^[-–/’']/u.test(text.slice(end));

/**
 * Sentences that are read one after the other: each place, where it is first named, is followed by
 * its local names, or by the name that the reader chose, in brackets. The sentence's own words stay.
 */
export function withBrackets(words: Words, texts: readonly string[]): TextPiece[][] {
  const seen = new Set<Place>();
  return texts.map((text) => {
    const pieces: TextPiece[] = [];
    let from = 0;
    for (const mention of mentionsIn(words, text, false)) {
      if (seen.has(mention.place) || isJoined(text, mention)) continue;
      seen.add(mention.place);
      pieces.push({ text: text.slice(from, mention.end) }, ...brackets(words, mention.place));
      from = mention.end;
    }
    return [...pieces, { text: text.slice(from) }];
  });
}

/** A name or label as shown, with the names in it that are not in the page's language marked. */
export function inLanguages(words: Words, text: string): TextPiece[] {
  const language = languageByScript(text);
  if (language && language !== words.text.language) return [{ text, language }];
  if (policyOf(words) === READER_NAMES) return [{ text }];
  const foreign = words.contents.places.flatMap((place) => {
    const name = placeName(words, place);
    return name && name.language !== words.text.language && text.includes(name.text) ? [name] : [];
  });
  const [longest] = foreign.sort((a, b) => b.text.length - a.text.length);
  if (!longest) return [{ text }];
  const [before = '', ...after] = text.split(longest.text);
  return [
    ...inLanguages(words, before),
    ...after.flatMap((rest) => [longest, ...inLanguages(words, rest)]),
  ].filter(({ text: own }) => own !== '');
}
