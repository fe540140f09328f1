import type { Signal } from '@preact/signals';
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

export interface MapItemsListProps {
  state: ExploreState;
  picking: Picking;
  sight: Sight;
  /** Place in the list of the item that is pointed at; it stays while something is picked. */
  active: Signal<number>;
  onClose: () => void;
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

/** Escape closes from wherever the focus is, as it closes a popover: what had it may be gone. */
function useEscape(onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close.current();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** Everything in sight that has a name; loaded when the list is first opened. */
export default function MapItemsList(props: MapItemsListProps) {
  const { state, picking, sight, active, onClose } = props;
  const groups = itemsInSight(state, sight);
  const items = groups.flatMap((group) => group.items);
  const at = Math.max(0, Math.min(active.value, items.length - 1));
  const item = items[at]?.item;
  useLayoutEffect(() => picking.point(item ?? null), [at, items.length]);
  useEscape(onClose);
  return (
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
      onClose={onClose}
    />
  );
}
