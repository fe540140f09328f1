import { useEffect } from 'preact/hooks';
import type { MapItem } from '../../model/map-item';
import type { View } from '../../model/view';
import type { ExploreState } from '../../state/explore-state';

/** What a reader's choices change. */
export interface Chosen {
  language: string;
  view: View;
  picked: MapItem | null;
  listing: boolean;
}

/** What is chosen now; reading it in an effect follows it. */
export function chosenIn(state: ExploreState): Chosen {
  return {
    language: state.language.value.text.language,
    view: state.view.value,
    picked: state.picked.value,
    listing: state.listing.value,
  };
}

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
