import { computed, effect } from '@preact/signals';
import { bandOverlay } from '../../../map/band-overlay';
import type { MapOverlay } from '../../../map/map-overlay';
import { nearOverlay } from '../../../map/near-overlay';
import { openedOverlay } from '../../../map/opened-overlay';
import { labelLines } from '../../../map/readers-line-labels';
import type { ExploreState } from '../../../state/explore-state';
import type { NearMeasuring } from '../../../state/reader/near-measuring';
import type { OpenedLine, OpenedLines } from '../../../state/reader/opened-lines';

/** Puts overlays upon the map in place of those of the same family, whose names begin alike. */
function lay(state: ExploreState, family: string, overlays: ReadonlyMap<string, MapOverlay>): void {
  const present = state.reader.overlays.peek();
  const others = [...present].filter(([name]) => !name.startsWith(`${family}/`));
  if (others.length === present.size && overlays.size === 0) return;
  const named = [...overlays].map(([name, overlay]) => [`${family}/${name}`, overlay] as const);
  state.reader.overlays.value = new Map([...others, ...named]);
}

/** Draws the zones of the shown claim's own measurements. */
export function drawZones(state: ExploreState, near: Pick<NearMeasuring, 'zones'>): void {
  effect(() => {
    const zones = state.claim.value.measurements.flatMap((id) => near.zones.value.get(id) ?? []);
    const shapes = zones.map(({ zone }) => zone);
    const overlays = new Map<string, MapOverlay>();
    if (shapes.length > 0) overlays.set('zone', nearOverlay(shapes, state.theme.value));
    lay(state, 'near', overlays);
  });
}

/** Words along lines are set anew at each whole half of a zoom level. */
const halfZoom = (zoom: number) => Math.round(zoom * 2) / 2;

/** Lines whose drawing is not the one before: their measuring says often how far it is. */
function unlessSame(linesNow: () => readonly OpenedLine[]) {
  let before: readonly OpenedLine[] = [];
  return computed(() => {
    const now = linesNow();
    const isSame =
      now.length === before.length && now.every(({ drawn }, at) => drawn === before[at]?.drawn);
    if (!isSame) before = now;
    return before;
  });
}

/** Draws the lines of opened files. */
export function drawOpened(state: ExploreState, { lines }: OpenedLines): void {
  const zoom = computed(() => halfZoom(state.lookingAt.value?.zoom ?? 0));
  const drawnLines = unlessSame(() => lines.value);
  effect(() => {
    const words = state.words.value.translator.text('line.not-border');
    const overlays = drawnLines.value.map(({ id, drawn }): [string, MapOverlay] => {
      const wordLines = drawn.courses.flatMap((course) =>
        labelLines(course, [{ from: 0, to: course.length - 1 }], zoom.value),
      );
      const overlay = openedOverlay(
        { id, sheets: drawn.sheets, wordLines, words },
        state.theme.value,
      );
      return [String(id), overlay];
    });
    lay(state, 'opened', new Map(overlays));
  });
}

/** Latitudes are taken to a twentieth of a degree: the bands are then true to a thousandth there. */
const roughly = (latitude: number) => Math.round(latitude * 20) / 20;

/** Draws how far the visible lines may be off, while the reader wants it. */
export function drawBands(state: ExploreState): void {
  const latitude = computed(() => roughly(state.lookingAt.value?.latitude ?? 0));
  effect(() => {
    if (!state.view.value.settings.bands || !state.lookingAt.value) {
      lay(state, 'bands', new Map());
      return;
    }
    const { layers } = state.words.value.contents;
    const visible = layers.filter(({ id }) => state.visible.value.has(id));
    const overlay = bandOverlay(visible, state.data.value, latitude.value, state.theme.value);
    lay(state, 'bands', new Map([['all', overlay]]));
  });
}
