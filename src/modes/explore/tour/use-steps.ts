import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ExploreState } from '../../../state/explore-state';
import { leaveTour, showStep, stepTour } from '../../../state/tour-commands';
import { followScroll, hasMore, readStep, type StepScroll } from './follow-scroll';
import { wishOf } from './tour-keys';

/** Keeps step and scrolling the same, and takes the tour's keys. `onKey` runs after a key went to another step. */
export function useSteps(
  state: ExploreState,
  scroller: RefObject<HTMLElement | null>,
  onKey: () => void,
): void {
  const scroll = useRef<StepScroll | null>(null);
  const step = state.view.value.tour;
  useEffect(() => {
    if (!scroller.current) return undefined;
    scroll.current = followScroll(scroller.current, (read) => showStep(state, read));
    return () => scroll.current?.stop();
  }, [state]);
  useEffect(() => {
    const box = scroller.current;
    if (box && step && readStep(box) !== step) scroll.current?.goTo(step);
  }, [step]);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const box = scroller.current;
      const now = state.view.value.tour;
      if (!box || !now) return;
      const wish = wishOf(event, (by) => hasMore(box, now, by));
      if (wish === null) return;
      event.preventDefault();
      if (wish === 'leave') return leaveTour(state);
      const isInBar = document.activeElement?.closest('.tour-head') !== null;
      stepTour(state, wish);
      if (!isInBar) onKey();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [state]);
}
