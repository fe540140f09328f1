import type { LayerData, WholeDossier } from '../model/loaded-dossier';
import { commonWords, sentencesOf, sharedNames } from './common-words';

/** What a dossier says and the engine must not. */
export interface StoryWords {
  /** Names: matched as whole words, whatever the case, also inside camelCase. */
  names: Set<string>;
  /** Ids of several words, dates and country codes: matched as they are written. */
  marks: Set<string>;
  numbers: Set<number>;
  /** Every six words that follow each other in a quote or a sentence of the story. */
  runs: Set<string>;
}

export const RUN = 6;

/** The words of a text in lower case, camelCase taken apart. */
export function wordsOf(text: string): string[] {
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return apart.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Derives from a dossier what names its story. Whole names of places, countries and
 * publishers always count; a part of one, or a word that the story writes with a
 * capital, only where it is no common word; a part of an id where it has a number (m1).
 */
export function storyWords(contents: WholeDossier, data: LayerData): StoryWords {
  const { sources, published, texts, places } = contents;
  const common = commonWords(Object.values(texts));
  const languages = [...new Set(places.flatMap((place) => Object.keys(place.names)))];
  const shared = sharedNames(languages);
  const ids = idsOf(contents, data);
  const whole = [
    ...places.flatMap((place) => [...Object.values(place.names), ...place.variants]),
    ...Object.values(texts).flatMap((text) => Object.values(text.countries)),
    ...[...sources, ...published].flatMap(({ publisher }) => (publisher ? [publisher] : [])),
    ...sources.flatMap(({ author }) => (author ? [author] : [])),
  ];
  const parts = [...whole.flatMap(wordsOf), ...capitalised(contents)];
  const proper = parts.filter((word) => isName(word) && !common.has(word) && !shared.has(word));
  const numbered = ids.flatMap(wordsOf).filter((word) => /^\p{L}+\d+$/u.test(word));
  const dates = datesOf(contents);
  // A language may go by the name of its country.
  const wholeNames = whole
    .map((name) => wordsOf(name).join(' '))
    .filter((name) => !shared.has(name));
  return {
    names: new Set([...wholeNames, ...proper, ...numbered]),
    marks: new Set([...ids.filter((id) => id.includes('-')), ...dates, ...countryCodes(contents)]),
    numbers: new Set([...figuresOf(contents), ...dates.map((date) => Number(date.slice(0, 4)))]),
    runs: new Set(told(contents).flatMap((sentence) => runsOf(wordsOf(sentence)))),
  };
}

/** Every run of six words. */
export function runsOf(words: string[]): string[] {
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}

const isName = (word: string) => word.length > 2 && !/^\d+$/.test(word);

/** Ids that the dossier gives, but for those that are kinds of the engine. */
function idsOf(contents: WholeDossier, data: LayerData): string[] {
  const { claims, events, layers, measurements, notes, places, published, sources } = contents;
  const kinds = new Set<string>([...layers, ...measurements].map(({ kind }) => kind));
  const lists = [claims, events, layers, measurements, notes, places, published, sources];
  const features = [...data.values()].flatMap((collection) => collection.features);
  const ids = [...lists.flat(), ...features].map(({ id }) => String(id));
  return [...ids, contents.dossier.id].filter((id) => !kinds.has(id));
}

/** Quotes and the story's sentences, but for those on layers and methods, which speak as the engine does. */
function told({ texts, claims }: WholeDossier): string[] {
  const own = Object.values(texts).map(({ layers, measurements, versions, ...rest }) => rest);
  return [...claims.map(({ quote }) => quote.exact), ...sentencesOf(own)];
}

/** Words with a capital inside a sentence: the people, bodies and places that the story tells of. */
function capitalised(contents: WholeDossier): string[] {
  const inside = /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}{3,}/gu;
  const words = told(contents).flatMap((sentence) => sentence.match(inside) ?? []);
  return words.map((word) => word.toLowerCase());
}

function countryCodes({ texts }: WholeDossier): string[] {
  return Object.values(texts).flatMap((text) => Object.keys(text.countries));
}

function datesOf({ events, sources, published, layers }: WholeDossier): string[] {
  const dates = [...events, ...sources, ...published, ...layers].map(({ date }) => date);
  return dates.filter((date) => /^\d{4}-\d{2}/.test(date));
}

/** Published figures and frames, in metres and kilometres, of at least three digits that count. */
function figuresOf({ published, dossier, claims }: WholeDossier): number[] {
  const figures = published.flatMap(({ value, low, high }) => [value, low, high]);
  const given = figures.flatMap((n) => (n === undefined ? [] : [n, n / 1000, n / 1e4, n / 1e6]));
  const frames = [dossier.extent, dossier.home, ...claims.map(({ frame }) => frame)].flat();
  return [...given, ...frames].filter((number) => digits(number) >= 3);
}

function digits(number: number): number {
  return String(number)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
}
