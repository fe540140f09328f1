import { type Signal, signal } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import type { Beside } from '../components/beside-figure';
import type { LiveMap } from '../map/map-view-props';
import type { Measured } from '../model/measured';

/** Where moving the line, which is loaded on demand, puts its work. */
export interface LineSlot {
  /** All results on the reader's line; null on the mapped one. */
  moved: Signal<ReadonlyMap<string, Measured> | null>;
  /** Layers as they are on the reader's line: pieces light up on these. */
  movedLayers: Signal<ReadonlyMap<string, FeatureCollection>>;
  /** The mapped figure beside each on the reader's line. */
  beside: Signal<Beside | undefined>;
  /** The live map once it draws, for handles upon it. */
  map: Signal<LiveMap | null>;
  /** The line is being moved and has not come to rest. */
  inHand: Signal<boolean>;
  /** The next click on the map is the line's. */
  takesClicks: Signal<boolean>;
}

export const lineSlot = (): LineSlot => ({
  moved: signal(null),
  movedLayers: signal(new Map()),
  beside: signal(undefined),
  map: signal(null),
  inHand: signal(false),
  takesClicks: signal(false),
});
