import { effect, type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { afterPaint } from '../../map/after-paint';
import type { ExploreState } from '../../state/explore-state';

/** Tells each value of a signal: at once, or while nobody sees what comes of it once the page is painted. */
export function followBehind<T>(
  source: ReadonlySignal<T>,
  isHidden: ReadonlySignal<boolean>,
  tell: (value: T) => void,
): () => void {
  return effect(() => {
    const now = source.value;
    if (isHidden.value) return afterPaint(() => tell(now));
    tell(now);
    return undefined;
  });
}

/**
 * What a part of the page reads of the state. While the tour hides that part it follows once the step
 * is painted: to write a claim that nobody sees takes longer than to write the step. A part that is
 * seen is read in the rendering itself: by an effect it came a task later, and until then a page
 * opened by a claim's link stood with another claim's rows, which took a focus with them.
 */
export function useBehindTour<T>({ view }: ExploreState, read: () => T): T {
  const source = useComputed(read);
  const isHidden = useComputed(() => view.value.tour !== null);
  const shown = useSignal(source.peek());
  const tell = (value: T) => {
    shown.value = value;
  };
  useEffect(() => followBehind(source, isHidden, tell), []);
  // Entering or leaving the tour writes nothing anew where both are the same.
  return useComputed(() => (isHidden.value ? shown : source).value).value;
}
