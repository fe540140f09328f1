import type { Camera } from '../../model/view';
import type { Size } from '../../plate/camera';
import { cameraBehindPoster, POSTERS } from '../../plate/posters';
import type { ExploreState } from '../../state/explore-state';

/** Whether the page shows what it opens with, so that its drawing fits. */
export function isFirstView({ view, vocabulary }: ExploreState): boolean {
  const { claim, camera, date, tour } = view.value;
  const isFramed = camera === null && tour === null;
  return claim === vocabulary.defaultClaim && isFramed && date === null;
}

/** Where a live map of this size must look to come over the drawing without a jump; null if none is shown. */
export function cameraOfPoster(state: ExploreState, size: Size): Camera | null {
  const design = POSTERS.find(({ media }) => matchMedia(media).matches);
  return design && isFirstView(state)
    ? cameraBehindPoster(design, state.claim.value.frame, size)
    : null;
}
