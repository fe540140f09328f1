import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Again } from '../components/measure-again';
import type { Words } from '../i18n/names';
import type { Theme } from '../layers/palette';
import { litMeasurements } from '../model/lit-measurements';
import type { LayerData } from '../model/loaded-dossier';
import type { MapItem } from '../model/map-item';
import type { Measured } from '../model/measured';
import type { Claim } from '../model/source';
import type { PieceRef } from '../model/view';
import {
  type Camera,
  defaultView,
  READER_NAMES,
  SOURCE_NAMES,
  type View,
  type ViewVocabulary,
} from '../model/view';
import type { LoadedLayer } from './layer-data';
import { type LineSlot, lineSlot } from './line-slot';
import { type ReaderState, readerState, readerVocabulary } from './reader-state';
import { readyData, resultsOnDrawnData, visibleLayers } from './shown-data';
import { type SiteSlot, siteSlot } from './site-slot';
import { resultsThen, type TimeSlot, timeSlot } from './time-slot';
import { type TourSlot, tourSlot, tourVocabulary } from './tour-slot';

/** Sections of the page whose being open belongs into a link. */
export const SECTIONS = ['cite', 'knowledge', 'layers', 'line', 'method', 'time'] as const;
export type Section = (typeof SECTIONS)[number];

export type MapState = 'loading' | 'ready' | 'stopped' | 'unavailable';

/** Everything the explore page shows, as signals: `view` is the reader's, the rest follows or is loaded. */
export interface ExploreState {
  /** The dossier with its story and the interface in the reader's language. */
  language: Signal<Words>;
  /** The same, with places named as the view says. */
  words: ReadonlySignal<Words>;
  /** Relative path from the page's address to the site's root: `./` or `../`. */
  root: Signal<string>;
  vocabulary: ViewVocabulary;
  /** ISO codes of the two sides, in the order of their tints. */
  sides: readonly string[];
  view: Signal<View>;
  /** Markup of the drawing that stands before the live map; empty in the browser, where the page holds it. */
  poster: string;
  /** Parameters of the link that were not understood. */
  ignored: Signal<readonly string[]>;
  layers: Signal<ReadonlyMap<string, LoadedLayer>>;
  /** What was measured when the site was built. */
  built: ReadonlyMap<string, Measured>;
  measuring: Signal<Again>;
  theme: Signal<Theme>;
  /** The map is too narrow for long labels. */
  narrow: Signal<boolean>;
  /** The piece that is pointed at. */
  chosen: Signal<PieceRef | null>;
  /** What was picked on the map and is told about there. */
  picked: Signal<MapItem | null>;
  /** The search for a place is open. */
  searching: Signal<boolean>;
  /** The list of what is on the map is open. */
  listing: Signal<boolean>;
  /** What changed last, in a sentence, for readers of the screen. */
  said: Signal<string>;
  /** Measurements whose claim or heading is pointed at in the panel: lit up as well. */
  hinted: Signal<readonly string[]>;
  /** Where the map looks now, framed claims included. */
  lookingAt: Signal<Camera | null>;
  /** `stopped` is a map that drew, or will, and is started again by itself. */
  mapState: Signal<MapState>;
  site: SiteSlot;
  /** What the reader's own settings and files put on map and figures. */
  reader: ReaderState;
  /** What moving the line puts on map and figures. */
  line: LineSlot;
  /** What the tour shows. */
  tour: TourSlot;
  /** What dates put on figures and words. */
  time: TimeSlot;
  /** Measurements whose pieces light up on the map. */
  lit: ReadonlySignal<readonly string[]>;
  claim: ReadonlySignal<Claim>;
  activeMeasurement: ReadonlySignal<string>;
  data: ReadonlySignal<LayerData>;
  /** Results whatever the date. */
  undated: ReadonlySignal<ReadonlyMap<string, Measured>>;
  /** Results at the date that is shown. */
  results: ReadonlySignal<ReadonlyMap<string, Measured>>;
  visible: ReadonlySignal<ReadonlySet<string>>;
}

function vocabularyOf({ contents }: Words): ViewVocabulary {
  return {
    defaultClaim: contents.dossier.defaultClaim,
    claims: new Map(contents.claims.map(({ id, measurements }) => [id, measurements])),
    layers: new Set(contents.layers.map(({ id }) => id)),
    sections: new Set<string>(SECTIONS),
    names: new Set([READER_NAMES, SOURCE_NAMES, ...contents.dossier.localLanguages]),
    settings: readerVocabulary(contents),
    tour: tourVocabulary(contents),
  };
}

function claimOf({ contents }: Words, view: View): Claim {
  const claim = contents.claims.find(({ id }) => id === view.claim) ?? contents.claims[0];
  if (!claim) throw new Error('The dossier has no claim');
  return claim;
}

/** The words of a language with places named as the view says: the same as long as that is the same. */
function namedWords(
  language: ReadonlySignal<Words>,
  view: ReadonlySignal<View>,
  claim: ReadonlySignal<Claim>,
): ReadonlySignal<Words> {
  const policy = computed(() => view.value.names);
  const source = computed(() => (policy.value === SOURCE_NAMES ? claim.value.source : undefined));
  return computed(() => ({
    ...language.value,
    naming: { policy: policy.value, source: source.value },
  }));
}

/** The measurement that is read: the reader's choice, else the step's, else the claim's first. */
const activeOf = (view: View, { step }: TourSlot, claim: Claim): string =>
  view.measurement ?? step.value?.measurement ?? claim.measurements[0] ?? '';

/** The state of a page that shows a dossier, first in the language of `words`. */
export function createExploreState(
  words: Words,
  measured: readonly Measured[],
  sides: readonly string[],
): ExploreState {
  const vocabulary = vocabularyOf(words);
  const view = signal<View>(defaultView(vocabulary));
  const layers = signal<ReadonlyMap<string, LoadedLayer>>(new Map());
  const built = new Map(measured.map((each) => [each.id, each]));
  const claim = computed(() => claimOf(words, view.value));
  const language = signal(words);
  const reader = readerState();
  const line = lineSlot();
  const tour = tourSlot(view);
  const time = timeSlot();
  const date = computed(() => view.value.date);
  const undated = computed(() =>
    reader.adjust.value(resultsOnDrawnData(line.moved.value ?? built, layers.value)),
  );
  const lit = computed(() => litMeasurements(claim.value, tour.step.value));
  return {
    language,
    words: namedWords(language, view, claim),
    root: signal('./'),
    vocabulary,
    sides,
    view,
    layers,
    built,
    measuring: signal<Again>({ state: 'idle' }),
    claim,
    poster: '',
    ignored: signal<readonly string[]>([]),
    theme: signal<Theme>('light'),
    narrow: signal(false),
    chosen: signal<PieceRef | null>(null),
    hinted: signal<readonly string[]>([]),
    listing: signal(false),
    said: signal(''),
    searching: signal(false),
    picked: signal<MapItem | null>(null),
    lookingAt: signal<Camera | null>(null),
    mapState: signal<MapState>('loading'),
    site: siteSlot(),
    activeMeasurement: computed(() => activeOf(view.value, tour, claim.value)),
    data: computed(() => readyData(layers.value)),
    reader,
    line,
    tour,
    lit,
    time,
    undated,
    results: computed(() => resultsThen(time, date.value, undated.value)),
    visible: computed(() =>
      visibleLayers(words, tour.step.value?.layers ?? claim.value.layers, view.value),
    ),
  };
}
