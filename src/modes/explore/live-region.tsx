import { useEffect } from 'preact/hooks';
import type { ExploreState } from '../../state/explore-state';
import { chosenIn } from './chosen';

const FIRST_TOUCH = ['keydown', 'pointerdown', 'click'] as const;

/**
 * Says in a sentence what changed after a choice, for those who do not see it. What makes the
 * sentences is loaded when the reader first touches the page: before that, nothing is said.
 */
export function LiveRegion({ state }: { state: ExploreState }) {
  useEffect(() => {
    const forget = () => {
      for (const event of FIRST_TOUCH) removeEventListener(event, start, { capture: true });
    };
    const start = () => {
      forget();
      const before = chosenIn(state);
      import('./say-changes').then(
        ({ sayChanges }) => sayChanges(state, before),
        // Without this file the page works as before, and says less.
        () => undefined,
      );
    };
    for (const event of FIRST_TOUCH) addEventListener(event, start, { capture: true });
    return forget;
  }, [state]);
  return (
    <p class="visually-hidden said" role="status">
      {state.said.value}
    </p>
  );
}
