import type { FeatureCollection } from 'geojson';
import type { Map as LiveMap, StyleSpecification } from 'maplibre-gl';
import type { Theme } from '../layers/palette';
import type { Extent, LonLat } from '../model/common';
import type { Layer } from '../model/layer';
import type { Camera } from '../model/view';
import type { Size } from '../plate/camera';
import type { Territory } from './country-grid';
import type { Box } from './keep-clear';
import type { Overlays } from './map-overlay';
import type { PointerReports } from './map-pointer';

/** The running map, for what is put upon it by modules of `map/`. */
export type { LiveMap };

/** Where the map looks, and all that is in sight. */
export interface Sight {
  camera: Camera;
  extent: Extent;
}

/** Where the map should look: a camera, or all of an extent. `key` changes with every new wish. */
export type Target = { key: string; camera: Camera } | { key: string; frame: Extent };

/** What tells a reader how to move and zoom a map that leaves plain scrolling to the page. */
export interface GestureTexts {
  control: string;
  command: string;
  touch: string;
}

export interface MapViewProps {
  /** Where given, the map takes the wheel only with a key and moves only under two fingers. */
  gestures?: GestureTexts;
  /** Where given, what is drawn can be pointed at. */
  pointer?: PointerReports;
  style: StyleSpecification;
  /** The layers that are shown: measured values keep off their marks and lines. */
  layers?: readonly Layer[];
  /** Data by source id; a source takes new data when the object is another one. */
  sources: ReadonlyMap<string, FeatureCollection>;
  /** What is measured is being moved by the reader: values keep their places for longer. */
  inHand?: boolean;
  /** Drawn upon it for a while. */
  overlays?: Overlays;
  theme: Theme;
  target: Target;
  /** Where to look at first, in a map of this size, where it is not the target. */
  startCamera?: (size: Size) => Camera | null;
  /** No camera leaves it. */
  bounds: Extent;
  territories: readonly Territory[];
  /** As the map writes it. */
  countryName: (country: string) => string;
  /** Name of the map for readers of the screen. */
  label: string;
  /** Ids of what describes it and tells its keys. */
  describedBy: string;
  /** What lies upon the map, for labels to keep off; asked for after each move. */
  covered?: (container: HTMLElement) => readonly Box[];
  /** Changes when that has moved. */
  coveredKey?: number | null;
  /** A place that is followed while the map moves. Longitude, latitude. */
  anchor?: LonLat | null;
  /** Share of the map's height, from above, in which a new anchor must lie to be seen. */
  anchorRoom?: number;
  /** Where the anchor is, in CSS pixels from the map's upper left corner. */
  onAnchor?: (pixel: { x: number; y: number } | null) => void;
  /** Where the map looks, at every step of a move. */
  onLook?: (camera: Camera) => void;
  /** The map draws; and null once it is gone. */
  onMap?: (map: LiveMap | null) => void;
  /** At the start and after each move; `byReader` where a person moved the map. */
  onMove: (sight: Sight, byReader: boolean) => void;
  /** The browser cannot draw the map. */
  onUnavailable: () => void;
  /** The map draws no longer: its canvas was taken away, or its worker does not answer. It is to be removed. */
  onStopped?: () => void;
  /** The first picture is complete. */
  onReady: () => void;
}
