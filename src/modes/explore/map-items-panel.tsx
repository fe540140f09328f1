import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { ItemsList } from '../../components/items-list';
import { geometriesOf } from '../../layers/piece-geometries';
import { pointInSight } from '../../map/in-sight';
import type { Sight } from '../../map/map-view-props';
import type { LonLat } from '../../model/common';
import type { MapItem } from '../../model/map-item';
import type { ExploreState } from '../../state/explore-state';
import { featureOf } from './feature-of';
import { itemsInSight } from './map-items';
import type { Picking } from './picking';

export interface MapItemsProps {
  state: ExploreState;
  picking: Picking;
  sight: Sight | null;
}

/** A place in sight that stands for an item. */
function placeOf(state: ExploreState, item: MapItem, { extent }: Sight): LonLat | null {
  const feature = featureOf(state, item.feature)?.feature;
  const piece =
    item.kind === 'piece' &&
    state.results.value.get(item.piece.measurement)?.parts.find(({ id }) => id === item.piece.part);
  const geometries = piece
    ? geometriesOf(piece, state.data.value).map(({ geometry }) => geometry)
    : feature
      ? [feature.geometry]
      : [];
  for (const geometry of geometries) {
    const point = pointInSight(geometry, extent);
    if (point) return point;
  }
  return null;
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
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  const { translator } = state.words.value;
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <button
      type="button"
      class="items-open"
      aria-expanded={open}
      aria-haspopup="listbox"
      ref={button}
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
  const isListed = open.value && sight && !state.picked.value;
  const groups = isListed ? itemsInSight(state, sight) : [];
  const items = groups.flatMap((group) => group.items);
  const at = Math.max(0, Math.min(active.value, items.length - 1));
  const item = items[at]?.item;
  useLayoutEffect(() => {
    if (isListed) picking.point(item ?? null);
  }, [isListed, at, items.length]);
  return (
    <>
      <OpenButton
        state={state}
        open={open.value}
        onOpen={(is) => {
          open.value = is;
          if (!is) picking.point(null);
        }}
      />
      {isListed && (
        <ItemsList
          words={state.words.value}
          groups={groups}
          active={at}
          onActive={(index) => {
            active.value = index;
          }}
          onChoose={(chosen) => {
            const place = placeOf(state, chosen, sight);
            if (place) picking.pick(chosen, place, true);
          }}
          onClose={() => {
            open.value = false;
            picking.point(null);
          }}
        />
      )}
    </>
  );
}
