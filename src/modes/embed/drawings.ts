import type { PosterDesign } from '../../plate/posters';

/**
 * The drawings of an embedded map: a phone's, and that of wider frames. Frames are measured, not
 * screens. Their boxes keep these shapes, so that nothing beyond is drawn.
 */
export const EMBED_DRAWINGS: readonly PosterDesign[] = [
  { name: 'narrow', size: { width: 360, height: 300 }, media: '(width < 34rem)' },
  { name: 'wide', size: { width: 640, height: 410 }, media: '(width >= 34rem)' },
];
