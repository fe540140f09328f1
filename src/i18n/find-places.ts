import type { FeatureCollection } from 'geojson';
import { fold } from './fold';
import { recordedName } from './names';
import { placeName, type Worded } from './place-names';
import type { Words } from './words';

/** A spelling; of variants the language is not recorded. */
export interface Spelling {
  text: string;
  language?: string;
}

/** Something that can be searched for by its names. */
export interface Findable {
  layer: string;
  feature: string;
  /** As the reader chose. */
  name: Spelling;
  spellings: readonly Spelling[];
}

/** What a search found, and the spelling by which, where that is not the name shown. */
export interface FoundPlace extends Findable {
  foundAs?: Spelling;
}

/** The places of the gazetteer with all their names and spellings. */
export function gazetteer(words: Words): Findable[] {
  return words.contents.places.flatMap((place): Findable[] => {
    const name = placeName(words, place);
    if (!name) return [];
    const names = Object.entries(place.names).map(
      ([language, text]): Worded => ({ text, language }),
    );
    const variants = place.variants.map((text) => ({ text }));
    const { layer, feature } = place;
    return [{ layer, feature, name, spellings: [name, ...names, ...variants] }];
  });
}

/** Further places by the names recorded for them, two names of one place parted by a stroke. */
export function recordedPlaces(layer: string, data: FeatureCollection | undefined): Findable[] {
  return (data?.features ?? []).flatMap((feature): Findable[] => {
    const text = recordedName(feature);
    if (!text) return [];
    const spellings = text.split('/').map((own) => ({ text: own.trim() }));
    return [{ layer, feature: String(feature.id), name: { text }, spellings }];
  });
}

const RANKS = { whole: 0, beginning: 1, word: 2 } as const;

/** How well a spelling fits what was typed; undefined where it does not. Both folded. */
function rankOf(spelling: string, typed: string): number | undefined {
  if (spelling === typed) return RANKS.whole;
  const [run, typedRun] = [spelling.replaceAll(' ', ''), typed.replaceAll(' ', '')];
  if (run.startsWith(typedRun)) return RANKS.beginning;
  return ` ${spelling}`.includes(` ${typed}`) ? RANKS.word : undefined;
}

function fitOf({ spellings }: Findable, typed: string): { rank: number; by: Spelling } | undefined {
  return spellings
    .flatMap((by) => {
      const rank = rankOf(fold(by.text), typed);
      return rank === undefined ? [] : [{ rank, by }];
    })
    .sort((a, b) => a.rank - b.rank)[0];
}

/**
 * The places one of whose spellings begins, or has a word that begins, with what was typed: whole
 * names first, then in the order given.
 */
export function findPlaces(places: readonly Findable[], typed: string): FoundPlace[] {
  const folded = fold(typed);
  if (folded === '') return [];
  return places
    .flatMap((place) => {
      const fit = fitOf(place, folded);
      return fit ? [{ place, ...fit }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ place, by }) => (by.text === place.name.text ? place : { ...place, foundAs: by }));
}
