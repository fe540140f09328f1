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
