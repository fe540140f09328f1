import type { Words } from '../i18n/names';
import type { LayerData } from '../model/loaded-dossier';
import type { Measured } from '../model/measured';
import type { Size } from './camera';
import type { Box } from './display-list';
import type { DrawnMap } from './drawn-map';
import type { ValueWriter } from './labels/callouts';
import type { BesideWriter, Labeller } from './labels/layer-labels';
import type { MapExtras } from './map-extras';
import type { PlateView, ProjectionChoice } from './projection/plate-projection';

/** What a plate shows besides the map itself. */
export interface PlateParts {
  /** A line of text above the map. */
  title: boolean;
  /** The key of the signs in use, below the map. */
  legend: boolean;
  labels: boolean;
  /** The measured values, beside their pieces. */
  callouts: boolean;
  scaleBar: boolean;
  /** A small map of all of the dossier in a corner, where the view is far smaller. */
  inset: boolean;
  /** Whose data it is, below the map. */
  credits: boolean;
  /** That boundaries and names imply no opinion, below the map. */
  neutrality: boolean;
}

/** Everything that a plate depends on: the same input gives the same bytes. */
export interface PlateInput {
  /** The dossier, and the language that it is written in. */
  words: Words;
  data: LayerData;
  measured: ReadonlyMap<string, Measured>;
  /** The layers that the pieces are features of, where that is not the data that is drawn. */
  measuredOn?: LayerData;
  view: PlateView;
  /** Whose measurements light up; none if it is left out. */
  claim?: string;
  /** The measurement being read; else the one that answers the claim. */
  measurement?: string | null;
  /** What lights up, where that is not all that the claim measures. */
  lit?: readonly string[];
  /** Ids of the layers to draw; else those shown at first and those of the claim. */
  visible?: ReadonlySet<string>;
  /** ISO date; only what is valid then is drawn, and only figures that hold then. All, if it is left out. */
  date?: string;
  size: Size;
  projection?: ProjectionChoice;
  /** Parts to show or to leave out; the map with labels, values and scale bar if nothing is said. */
  show?: Partial<PlateParts>;
  titleText?: string;
  labelOf: Labeller;
  /** Lines below the names; none if it is left out. */
  besideOf?: BesideWriter;
  writeValue: ValueWriter;
  /** Detail that may go at most, in pixels; else what a screen does not show. */
  tolerancePx?: number;
  /** What a map carries besides its layers and its own parts, which take the boxes that are given. */
  extras?: (map: DrawnMap, taken: readonly Box[]) => MapExtras;
}

/** What is shown where nothing is said: all that belongs into the map, nothing around it. */
export const DEFAULT_PARTS: PlateParts = {
  title: false,
  legend: false,
  labels: true,
  callouts: true,
  scaleBar: true,
  inset: false,
  credits: false,
  neutrality: false,
};
