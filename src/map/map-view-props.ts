import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { Theme } from '../layers/palette';
import type { Extent } from '../model/common';
import type { Camera } from '../model/view';
import type { Territory } from './country-labels';

/** Where the map should look: a camera, or all of an extent. `key` changes with every new wish. */
export type Target = { key: string; camera: Camera } | { key: string; frame: Extent };

export interface MapViewProps {
  style: StyleSpecification;
  /** Data by source id; a source takes new data when the object is another one. */
  sources: ReadonlyMap<string, FeatureCollection>;
  theme: Theme;
  target: Target;
  /** No camera leaves it. */
  bounds: Extent;
  territories: readonly Territory[];
  countryName: (country: string) => string;
  /** MapLibre's own texts. */
  locale: Record<string, string>;
  /** After each move; `byReader` where a person moved the map. */
  onMove: (camera: Camera, byReader: boolean) => void;
  /** The browser cannot draw the map. */
  onUnavailable: () => void;
  /** The first picture is complete. */
  onReady: () => void;
}
