import type { Measuring } from './measuring';
import { DEFAULT_SETTINGS, type ReaderSettings, type ReaderVocabulary } from './reader-settings';

/** Where the map looks. Degrees, WGS 84; zoom as in 512 px tiles. */
export interface Camera {
  longitude: number;
  latitude: number;
  zoom: number;
}

/** What the reader sees, all that a link carries. */
export interface View {
  claim: string;
  /** The measurement being read; null is the one that answers the claim. */
  measurement: string | null;
  /** null frames the claim. */
  camera: Camera | null;
  /** ISO date: only what is valid then is drawn; null draws all. */
  date: string | null;
  /** Another ISO date, shown beside `date`; null shows one. Only where there is a `date`. */
  compare: string | null;
  /** Layers that the reader switched: shown (true) or hidden (false) against the claim's own choice. */
  layers: Readonly<Record<string, boolean>>;
  /** Sections of the page that are open. */
  open: readonly string[];
  /** The reader's line as `writeLine` writes it; null is the mapped line. */
  line: string | null;
  /** How places are named: see `NamePolicy`. */
  names: NamePolicy;
  settings: ReaderSettings;
  /** What the reader measures by free hand; null while that tool is closed. */
  measuring: Measuring | null;
  /** The step of the tour that is shown, whose claim is `claim`; null outside of the tour. */
  tour: string | null;
}

/**
 * `reader`: in the reader's language with the local names beside; `source`: as the source of the
 * shown claim prints them; else in the local language of this code, as far as there are names in it.
 */
export type NamePolicy = string;
export const READER_NAMES: NamePolicy = 'reader';
export const SOURCE_NAMES: NamePolicy = 'source';

/** The names that a link may use. */
export interface ViewVocabulary {
  defaultClaim: string;
  /** Measurement ids by claim id. */
  claims: ReadonlyMap<string, readonly string[]>;
  layers: ReadonlySet<string>;
  sections: ReadonlySet<string>;
  names: ReadonlySet<NamePolicy>;
  settings: ReaderVocabulary;
  /** The claim that each step of the tour shows, by step. */
  tour: ReadonlyMap<string, string>;
}

/** The view of a link that says nothing. */
export function defaultView(vocabulary: ViewVocabulary): View {
  return {
    claim: vocabulary.defaultClaim,
    measurement: null,
    camera: null,
    date: null,
    compare: null,
    layers: {},
    open: [],
    line: null,
    names: READER_NAMES,
    settings: DEFAULT_SETTINGS,
    measuring: null,
    tour: null,
  };
}

/** A piece of a measurement, by ids. */
export interface PieceRef {
  measurement: string;
  part: string;
}
