import type { Extent } from '../model/common';
import type { Camera } from '../model/view';
import { fitExtent, framePaddingPx, type Size } from './camera';

/** A drawing that stands in for the live map where the room on the screen is of this kind. */
export interface PosterDesign {
  name: 'narrow' | 'medium' | 'wide';
  /** The room it is drawn for; in other rooms it is scaled, and its bleed fills what is left. */
  size: Size;
  /** Media query; exactly one holds. */
  media: string;
}

/** The rooms that the page's layout gives the map: a phone's, a tablet's, a laptop's. */
export const POSTERS: readonly PosterDesign[] = [
  { name: 'narrow', size: { width: 360, height: 236 }, media: '(width < 44rem)' },
  {
    name: 'medium',
    size: { width: 768, height: 390 },
    media: '(44rem <= width) and (width < 68rem)',
  },
  { name: 'wide', size: { width: 592, height: 695 }, media: '(width >= 68rem)' },
];

/** Width and height drawn, as a multiple of the room. */
export const POSTER_BLEED = 1.3;

/** Where the drawing looks: it frames the extent as the live map does. */
export const posterCamera = ({ size }: PosterDesign, frame: Extent): Camera =>
  fitExtent(frame, size, framePaddingPx(size));

/** Where a live map in `room` must look to agree with the drawing that is scaled into it. */
export function cameraBehindPoster(design: PosterDesign, frame: Extent, room: Size): Camera {
  const camera = posterCamera(design, frame);
  const scale = Math.min(room.width / design.size.width, room.height / design.size.height);
  return { ...camera, zoom: camera.zoom + Math.log2(scale) };
}
