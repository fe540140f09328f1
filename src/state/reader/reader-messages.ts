import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { LonLat } from '../../model/common';
import type { Layer } from '../../model/layer';
import type { LayerData } from '../../model/loaded-dossier';
import type { Measured, Part } from '../../model/measured';
import type { MeasurementDefinition } from '../../model/measurement';
import type { OpenedFile } from '../../opened/opened-file';

/** What is declared, and where the data that measurements read are found. */
export interface WorldAddresses {
  layers: Layer[];
  measurements: MeasurementDefinition[];
  /** Absolute addresses by layer. */
  urls: readonly (readonly [layer: string, url: string])[];
}

/** The same with the data. */
export interface ReaderWorld {
  layers: Layer[];
  measurements: MeasurementDefinition[];
  data: LayerData;
}

/** One measurement at a distance of the reader's, in metres. */
export interface NearQuestion {
  definition: MeasurementDefinition;
  metres: number;
  /** The mapped version whose pieces are wanted too. */
  version: string | null;
  /** The figure, or the zones to draw: the first never waits for the others. */
  want: 'figure' | 'zones';
  /** Which course of the line is meant: the answer says it again. */
  course: number;
}

/** The figure; or the zone around each line as it is ready. */
export type NearAnswer = Pick<NearQuestion, 'metres' | 'version' | 'course'> & { id: string } & (
    | { measured: Measured; onVersion: Part[] | null }
    | { zone: MultiPolygon }
    | { error: string }
  );

/** An opened file to measure. */
export interface OpenedQuestion {
  file: OpenedFile;
  /** As the reader stated it; null is unknown. */
  accuracyMetres: number | null;
}

/** A value in metres with its interval. */
export interface Metres {
  value: number;
  low: number;
  high: number;
}

/** Why an opened line cannot stand for the mapped one. */
export type NotInstead = 'not-one' | 'not-near' | 'not-free';

/** What was measured of an opened file. */
export interface OpenedFigures {
  length: Metres;
  shortest: Metres;
  greatest: Metres;
  /** Between samples along the line, in metres. */
  stepMetres: number;
  /** Everything that depends on the line, with this one in its place; or why that cannot be. */
  instead: readonly Measured[] | NotInstead;
}

export type OpenedAnswer = { share: number } | { figures: OpenedFigures } | { error: string };

/** How the measuring of an opened file stands. */
export type OpenedMeasuring =
  | { state: 'running'; share: number }
  | { state: 'done'; figures: OpenedFigures }
  | { state: 'stopped' }
  | { state: 'failed'; reason: string };

/** An opened file as the map draws it: sheet by sheet as the page asks for more, then the lines with few positions that words stand along. */
export type DrawAnswer = { sheet: FeatureCollection } | { courses: LonLat[][] };

export type ReaderRequest =
  | { world: WorldAddresses }
  | { near: NearQuestion }
  /** Layers as they are on the reader's line, in place of the mapped ones. */
  | { moved: [string, FeatureCollection][] }
  | { draw: OpenedFile }
  | { more: true }
  | { opened: OpenedQuestion; world: WorldAddresses };
