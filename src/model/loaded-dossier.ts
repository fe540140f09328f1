import type { FeatureCollection } from 'geojson';
import type { DataHistory } from './compare-reports';
import type { Dossier } from './dossier';
import type { Layer } from './layer';
import type { MeasurementDefinition } from './measurement';
import type { Claim, DatedEvent, Note, Place, PublishedFigure, Source } from './source';
import type { StoryText } from './text';
import type { TourStep } from './tour';
import type { LoadedTerm } from './wording';

/** What a page needs of a dossier in every language, without its layers' data. */
export interface DossierContents {
  dossier: Dossier;
  layers: Layer[];
  sources: Source[];
  claims: Claim[];
  measurements: MeasurementDefinition[];
  published: PublishedFigure[];
  notes: Note[];
  events: DatedEvent[];
  places: Place[];
  /** The claim of each step of the tour, by step and in their order; null where it tells of none. */
  tourClaims: Readonly<Record<string, string | null>>;
  /** Changes when any file of the dossier changes. */
  dataVersion: string;
  /** The data versions released so far, and what changed from each to the next. */
  history: DataHistory;
}

/** A dossier as declared, in all its languages. */
export interface WholeDossier extends DossierContents {
  wording: LoadedTerm[];
  tour: TourStep[];
  /** The story's sentences by language. */
  texts: Readonly<Record<string, StoryText>>;
}

/** The data of the layers by layer id. A layer that could not be loaded is absent. */
export type LayerData = ReadonlyMap<string, FeatureCollection>;
