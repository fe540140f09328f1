import { effect } from '@preact/signals';
import type { MapOverlay } from '../../../map/map-overlay';
import { nearOverlay } from '../../../map/near-overlay';
import { openedOverlay } from '../../../map/opened-overlay';
import type { ExploreState } from '../../../state/explore-state';
import type { NearMeasuring } from '../../../state/reader/near-measuring';
import type { OpenedLines } from '../../../state/reader/opened-lines';

/** Puts overlays upon the map in place of those of the same family, whose names begin alike. */
function lay(state: ExploreState, family: string, overlays: ReadonlyMap<string, MapOverlay>): void {
  const present = state.reader.overlays.peek();
  const others = [...present].filter(([name]) => !name.startsWith(`${family}/`));
  if (others.length === present.size && overlays.size === 0) return;
  const named = [...overlays].map(([name, overlay]) => [`${family}/${name}`, overlay] as const);
  state.reader.overlays.value = new Map([...others, ...named]);
}

/** Draws the zones of the shown claim's own measurements. */
export function drawZones(state: ExploreState, near: NearMeasuring): void {
  effect(() => {
    const zones = state.claim.value.measurements.flatMap((id) => near.zones.value.get(id) ?? []);
    const shapes = zones.map(({ zone }) => zone);
    const overlays = new Map<string, MapOverlay>();
    if (shapes.length > 0) overlays.set('zone', nearOverlay(shapes, state.theme.value));
    lay(state, 'near', overlays);
  });
}

/** Draws the lines of opened files. */
export function drawOpened(state: ExploreState, { lines }: OpenedLines): void {
  effect(() => {
    const mark = state.words.value.translator.text('line.not-border');
    const overlays = lines.value.map(({ id, data }): [string, MapOverlay] => [
      String(id),
      openedOverlay(id, data, mark, state.theme.value),
    ]);
    lay(state, 'opened', new Map(overlays));
  });
}
