import { type Signal, signal } from '@preact/signals';
import type { PointerReports } from '../../map/map-pointer';
import type { LonLat } from '../../model/common';
import type { MapItem } from '../../model/map-item';
import { pickItem, pointAt } from '../../state/commands';
import type { ExploreState } from '../../state/explore-state';
import { showRow } from './show-row';

/** What the reader points at and picks on the map. */
export interface Picking {
  /** A feature, or a piece, that is pointed at; pieces are in the state as well. */
  pointed: Signal<MapItem | null>;
  /** Where on earth the picked item was picked. */
  anchor: Signal<LonLat | null>;
  /** Where that is on the map, in CSS pixels. */
  place: Signal<{ x: number; y: number } | null>;
  /** It was picked by key. */
  byKey: Signal<boolean>;
  point: (item: MapItem | null) => void;
  pick: (item: MapItem | null, at: LonLat, byKey: boolean) => void;
  /** The same for the map's pointer. */
  reports: PointerReports;
}

/** Pointing and picking on the map, both ways with the panel. */
export function createPicking(state: ExploreState): Picking {
  const pointed = signal<MapItem | null>(null);
  const anchor = signal<LonLat | null>(null);
  const byKey = signal(false);
  const point = (item: MapItem | null) => {
    pointed.value = item;
    pointAt(state, item?.kind === 'piece' ? item.piece : null);
  };
  const pick = (item: MapItem | null, at: LonLat, isByKey: boolean) => {
    pointed.value = null;
    anchor.value = at;
    byKey.value = isByKey;
    pickItem(state, item);
    if (item?.kind === 'piece') showRow(item.piece);
  };
  const { layers } = state.words.value.contents;
  const onPick = (item: MapItem | null, at: LonLat) => pick(item, at, false);
  const reports = { layers, onPoint: point, onPick };
  return { pointed, anchor, byKey, place: signal(null), point, pick, reports };
}
