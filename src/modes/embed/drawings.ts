import type { Extent } from '../../model/common';
import type { Camera } from '../../model/view';
import type { Size } from '../../plate/camera';
import { type PosterDesign, posterCamera } from '../../plate/posters';

/**
 * The drawings of an embedded map: a phone's, and that of wider frames. Frames are measured, not
 * screens. Their boxes keep these shapes, so that nothing beyond is drawn.
 */
export const EMBED_DRAWINGS = [
  { name: 'narrow', size: { width: 360, height: 300 }, media: '(width < 34rem)' },
  { name: 'wide', size: { width: 640, height: 410 }, media: '(width >= 34rem)' },
] as const satisfies readonly PosterDesign[];

/** The drawing in which a link's camera has the very zoom that it states. */
const [, STATED] = EMBED_DRAWINGS;

/** How much larger a room is than a drawing that is scaled into it. */
const zoomBetween = (room: Size, { width, height }: Size) =>
  Math.log2(Math.min(room.width / width, room.height / height));

/**
 * Where a drawing looks: it frames the extent; or shows all that the camera of a link shows in the wider
 * drawing, so that a phone's cuts nothing off.
 */
export function drawingCamera(design: PosterDesign, frame: Extent, camera: Camera | null): Camera {
  if (!camera) return posterCamera(design, frame);
  return { ...camera, zoom: camera.zoom + zoomBetween(design.size, STATED.size) };
}

/** Where a live map in `room` must look to agree with the drawing that is scaled into it. */
export function cameraBehindDrawing(
  design: PosterDesign,
  frame: Extent,
  camera: Camera | null,
  room: Size,
): Camera {
  const drawn = drawingCamera(design, frame, camera);
  return { ...drawn, zoom: drawn.zoom + zoomBetween(room, design.size) };
}
