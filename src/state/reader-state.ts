import { type Signal, signal } from '@preact/signals';
import type { Overlays } from '../map/map-overlay';
import type { Measured } from '../model/measured';

export { readerVocabulary } from '../model/reader-vocabulary';

export type Results = ReadonlyMap<string, Measured>;

/** Where what is loaded only on demand puts its work: figures in the place of others, and overlays upon the map. */
export interface ReaderState {
  /** Gives the results as the reader's settings have them. */
  adjust: Signal<(results: Results) => Results>;
  /** Drawn over the map's own layers, by the name of what draws them. */
  overlays: Signal<Overlays>;
  /** The reader asked for something of this: what does it is loaded. */
  wanted: Signal<boolean>;
  /** Measurements whose distance the reader is setting. */
  settingNear: Signal<ReadonlySet<string>>;
  /** Files that the reader chose or dropped and that are not taken up yet. */
  files: Signal<readonly File[]>;
  /** A file is held over the page. */
  dropping: Signal<boolean>;
  /** Addresses of the layers' files, by name. */
  layerUrls: Readonly<Record<string, string>>;
}

/** The state of a page on which the reader has set nothing. */
export const readerState = (): ReaderState => ({
  adjust: signal((results: Results) => results),
  overlays: signal<Overlays>(new Map()),
  wanted: signal(false),
  settingNear: signal<ReadonlySet<string>>(new Set()),
  files: signal<readonly File[]>([]),
  dropping: signal(false),
  layerUrls: {},
});
