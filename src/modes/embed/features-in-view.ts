import { pointInSight } from '../../map/in-sight';
import type { Extent } from '../../model/common';
import type { LayerData } from '../../model/loaded-dossier';
import type { Camera } from '../../model/view';
import { visibleExtent } from '../../plate/camera';
import { drawingCamera, EMBED_DRAWINGS } from './drawings';

/**
 * Each layer with the features of which a drawing shows something: the key tells of nothing else.
 * @param camera of a link; null where the extent is framed
 */
export function featuresInView(data: LayerData, frame: Extent, camera: Camera | null): LayerData {
  const extents = EMBED_DRAWINGS.map((design) =>
    visibleExtent(drawingCamera(design, frame, camera), design.size),
  );
  return new Map(
    [...data].map(([id, { features, ...layer }]) => {
      const seen = features.filter(({ geometry }) =>
        extents.some((extent) => geometry && pointInSight(geometry, extent) !== null),
      );
      return [id, { ...layer, features: seen }];
    }),
  );
}
