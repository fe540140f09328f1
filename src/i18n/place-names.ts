import type { DossierContents } from '../model/loaded-dossier';
import type { Place } from '../model/source';
import { type NamePolicy, READER_NAMES, SOURCE_NAMES } from '../model/view';
import type { Words } from './words';

/** A text and its language. */
export interface Worded {
  text: string;
  /** BCP 47. */
  language: string;
}

/** The place that a feature draws; undefined where it is none. */
export function placeOf(
  { places }: DossierContents,
  layer: string,
  feature: string,
): Place | undefined {
  return places.find((place) => place.layer === layer && place.feature === feature);
}

export function placeById({ places }: DossierContents, id: string): Place | undefined {
  return places.find((place) => place.id === id);
}

/** How the reader wants places named. */
export function policyOf({ naming }: Words): NamePolicy {
  return naming?.policy ?? READER_NAMES;
}

function nameIn(place: Place, language: string): Worded[] {
  const text = place.names[language];
  return text ? [{ text, language }] : [];
}

/** The local names, in the order that the dossier sets for all places alike. */
function localForms({ contents }: Words, place: Place): Worded[] {
  return contents.dossier.localLanguages.flatMap((language) => nameIn(place, language));
}

/** The name in the reader's language; a local one where there is none. */
export function readerName(words: Words, place: Place): Worded | undefined {
  return [...nameIn(place, words.text.language), ...localForms(words, place)][0];
}

function sourceName({ contents, naming }: Words, place: Place): Worded[] {
  const source = contents.sources.find(({ id }) => id === naming?.source);
  const text = source && place.inSources?.[source.id]?.[0];
  return text ? [{ text, language: source.language }] : [];
}

/**
 * A place's name as the reader chose: in the reader's language, as the source of the shown claim
 * prints it, or in a local language; in the reader's where that lacks. The one place that decides.
 */
export function placeName(words: Words, place: Place): Worded | undefined {
  const policy = policyOf(words);
  const chosen = policy === SOURCE_NAMES ? sourceName(words, place) : nameIn(place, policy);
  return chosen[0] ?? readerName(words, place);
}

/** Whether two names would say the same twice beside each other. */
function isSame(a: Worded, b: Worded): boolean {
  const plain = ({ text }: Worded) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[-–\s]+/g, ' ');
  return plain(a) === plain(b);
}

const unlike = (names: readonly Worded[], main: Worded | undefined): Worded[] =>
  names.filter(
    (name, i) =>
      !(main && isSame(name, main)) && names.findIndex((other) => isSame(other, name)) === i,
  );

/** What stands in a second line beside a place's name: the local names, where the reader's comes first. */
export function namesBeside(words: Words, place: Place): Worded[] {
  if (policyOf(words) !== READER_NAMES) return [];
  return unlike(localForms(words, place), readerName(words, place));
}

/** What stands in brackets after the reader's name in a sentence: the local names, or the chosen one. */
export function namesInBrackets(words: Words, place: Place): Worded[] {
  if (policyOf(words) === READER_NAMES) return namesBeside(words, place);
  const chosen = placeName(words, place);
  return chosen ? unlike([chosen], readerName(words, place)) : [];
}
