import { cameraToLonLat, cameraToPixels, fitExtent } from '../camera';
import { DEFAULT_PADDING_PX, type ProjectionMaker } from './plate-projection';

/** Web Mercator at exactly the live map's camera. */
export const mercator: ProjectionMaker = (view, size) => {
  const camera =
    'camera' in view
      ? view.camera
      : fitExtent(view.extent, size, view.paddingPx ?? DEFAULT_PADDING_PX);
  return {
    toPixels: cameraToPixels(camera, size),
    toLonLat: cameraToLonLat(camera, size),
    zoom: camera.zoom,
  };
};
