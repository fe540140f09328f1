import { cameraToLonLat, cameraToPixels, fitExtent, framePaddingPx } from '../camera';
import type { ProjectionMaker } from './plate-projection';

/** Web Mercator at exactly the live map's camera. */
export const mercator: ProjectionMaker = (view, size) => {
  const camera =
    'camera' in view
      ? view.camera
      : fitExtent(view.extent, size, view.paddingPx ?? framePaddingPx(size));
  return {
    toPixels: cameraToPixels(camera, size),
    toLonLat: cameraToLonLat(camera, size),
    zoom: camera.zoom,
  };
};
