import { useEffect } from 'preact/hooks';
import type { ExploreState } from '../../state/explore-state';
import { onFirstTouch } from './first-touch';

/**
 * Makes ready what puts the page on paper where the browser prints it by itself: at the reader's first
 * touch, or at once where a link shows something else than the drawing in the page, which style rules
 * alone print.
 */
export function usePaperMap(state: ExploreState): void {
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    const start = () =>
      void import('../print/paper-page').then(
        ({ startPaperPage }) => {
          if (!isGone) stop ??= startPaperPage(state);
        },
        () => undefined,
      );
    if (location.hash.length > 1) start();
    else onFirstTouch(start);
    return () => {
      isGone = true;
      stop?.();
    };
  }, []);
}
