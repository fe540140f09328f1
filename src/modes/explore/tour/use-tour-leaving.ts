import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ExploreState } from '../../../state/explore-state';

/** Where the reader was before the tour hid the page. */
interface Left {
  focus: Element | null;
  page: number;
  panel: number;
}

const panel = () => document.querySelector('.panel');

function leftNow(): Left {
  return { focus: document.activeElement, page: scrollY, panel: panel()?.scrollTop ?? 0 };
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

/** The page stands where it stood, the focus where it was. */
function goBack(left: Left): void {
  scrollTo({ top: left.page, behavior: 'instant' });
  panel()?.scrollTo({ top: left.panel, behavior: 'instant' });
  const { focus } = left;
  const isGone = focus === null || focus === document.body || !focus.isConnected;
  focusOn(isGone ? document.querySelector('.tour-open') : focus);
}

/** The claim from its beginning. */
function goOn(): void {
  scrollTo({ top: 0, behavior: 'instant' });
  panel()?.scrollTo({ top: 0, behavior: 'instant' });
  focusOn(document.getElementById('claim-title'));
}

/**
 * Takes the focus when the reader opens the tour; a link that does so takes none. Afterwards the
 * page and the focus are where they were, or at the claim that the reader went on to.
 */
export function useTourLeaving(state: ExploreState, takeFocus: () => void): void {
  const left = useRef<Left | null>(null);
  // While it is drawn first, the page below is still there.
  left.current ??= leftNow();
  useLayoutEffect(() => {
    if (state.tour.before.value !== null) takeFocus();
    return () => {
      const back = state.tour.before.value === null ? null : left.current;
      requestAnimationFrame(() => (back ? goBack(back) : goOn()));
    };
  }, [state]);
}
