import type { Extent } from '../../model/common';
import type { DossierContents, LayerData } from '../../model/loaded-dossier';
import type { Size } from '../camera';
import type { Box, PathShape } from '../display-list';
import { mercator } from '../projection/mercator';
import type { Frame } from '../shapes/frame';
import { drawnLayer, layerShapes } from '../shapes/layer-shapes';
import { INSET_KINDS, sidesExtent } from './sides-extent';

/** A small map of both sides' countries, for showing where a large one lies. */
export interface Locator {
  /** Ground, countries and the border between them, bottom first. */
  shapes: PathShape[];
  /** Where an extent in degrees lies on it, in pixels. */
  boxOf(extent: Extent): Box;
}

const PADDING_PX = 4;

/** Draws the small map as far as its layers are loaded. */
export function locator(
  contents: Pick<DossierContents, 'layers' | 'dossier'>,
  data: LayerData,
  sides: readonly string[],
  size: Size,
): Locator {
  const extent = sidesExtent(contents, data, sides);
  const projection = mercator({ extent, paddingPx: PADDING_PX }, size);
  const frame: Frame = { size, projection, sides };
  const shapes = contents.layers
    .filter(({ kind }) => INSET_KINDS.has(kind))
    .map((layer) => drawnLayer(layer, data.get(layer.id)?.features ?? [], frame))
    .flatMap((drawn) => layerShapes(drawn, frame));
  return {
    shapes: shapes.filter((shape) => shape.type === 'path'),
    boxOf([west, south, east, north]) {
      const [left, top] = projection.toPixels(west, north);
      const [right, bottom] = projection.toPixels(east, south);
      return [left, top, right, bottom];
    },
  };
}
