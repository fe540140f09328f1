import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';

/** A layer of an overlay, and the layer of the map's style that it lies below; upon all where there is none. */
export interface OverlayLayer {
  below?: string;
  layer: LayerSpecification;
}

/** What is drawn for a while besides the map's own style. Ids are the page's own. */
export interface MapOverlay {
  /** Data by source id. */
  sources: ReadonlyMap<string, FeatureCollection>;
  layers: readonly OverlayLayer[];
}

/** Overlays by the name of what draws them. */
export type Overlays = ReadonlyMap<string, MapOverlay>;
