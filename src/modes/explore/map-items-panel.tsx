import { useSignal } from '@preact/signals';
import type { Sight } from '../../map/map-view-props';
import type { ExploreState } from '../../state/explore-state';
import type { Picking } from './picking';
import { useFocusBack } from './use-focus-back';
import { useLoaded } from './use-loaded';

export interface MapItemsProps {
  state: ExploreState;
  picking: Picking;
  sight: Sight | null;
}

function OpenButton({
  state,
  open,
  onOpen,
}: {
  state: ExploreState;
  open: boolean;
  onOpen: (open: boolean) => void;
}) {
  const { translator } = state.words.value;
  useFocusBack(open, '.items-open');
  return (
    <button
      type="button"
      class="items-open"
      aria-expanded={open}
      aria-haspopup="listbox"
      onClick={() => onOpen(!open)}
    >
      <span class="long">{translator.text('items.open')}</span>
      <span class="short">{translator.text('items.short')}</span>
    </button>
  );
}

/** The list of what is on the map, behind its button; while something is picked, that is told instead. */
export function MapItems({ state, picking, sight }: MapItemsProps) {
  const open = state.listing;
  const active = useSignal(0);
  const isListed = open.value && sight !== null && state.picked.value === null;
  const MapItemsList = useLoaded(isListed, () => import('./map-items-list'));
  const show = (is: boolean) => {
    open.value = is;
    if (!is) picking.point(null);
  };
  return (
    <>
      <OpenButton state={state} open={open.value} onOpen={show} />
      {sight && MapItemsList && (
        <MapItemsList
          state={state}
          picking={picking}
          sight={sight}
          active={active}
          onClose={() => show(false)}
        />
      )}
    </>
  );
}
