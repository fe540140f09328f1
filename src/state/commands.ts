import type { MapItem } from '../model/map-item';
import type { Camera, NamePolicy, PieceRef } from '../model/view';
import type { ExploreState, Section } from './explore-state';

/** Shows a claim: its first measurement, framed; the reader's layers stay as they are. */
export function chooseClaim(state: ExploreState, claim: string): void {
  pickItem(state, null);
  hintAt(state, []);
  state.view.value = { ...state.view.value, claim, measurement: null, camera: null };
}

/** The claim before (-1) or after (+1) the present one, around the ends. */
export function stepClaim(state: ExploreState, step: -1 | 1): void {
  const ids = state.words.value.contents.claims.map(({ id }) => id);
  const at = ids.indexOf(state.claim.value.id);
  const next = ids[(at + step + ids.length) % ids.length];
  if (next) chooseClaim(state, next);
}

/** Lights up another measurement of the claim; the first is left out of the link. */
export function readMeasurement(state: ExploreState, measurement: string): void {
  const first = state.claim.value.measurements[0];
  pickItem(state, null);
  state.view.value = {
    ...state.view.value,
    measurement: measurement === first ? null : measurement,
  };
}

/** Points at a piece; at none, what was picked on the map stays lit. */
export function pointAt(state: ExploreState, piece: PieceRef | null): void {
  const picked = state.picked.value;
  state.chosen.value = piece ?? (picked?.kind === 'piece' ? picked.piece : null);
}

/** Lights up measurements that are pointed at in the panel, besides those being read; none takes it back. */
export function hintAt(state: ExploreState, measurements: readonly string[]): void {
  if (measurements.join() !== state.hinted.value.join()) state.hinted.value = measurements;
}

/** Draws only what was valid on an ISO date; null draws all. */
export function showDate(state: ExploreState, date: string | null): void {
  const { compare } = state.view.value;
  state.view.value = { ...state.view.value, date, compare: date === null ? null : compare };
}

/** Shows another ISO date beside the first; null shows one. */
export function compareWith(state: ExploreState, date: string, compare: string | null): void {
  state.view.value = { ...state.view.value, date, compare };
}

/** Picks a piece or a feature on the map to be told about, or none. */
export function pickItem(state: ExploreState, item: MapItem | null): void {
  state.picked.value = item;
  pointAt(state, null);
}

/** Shows or hides a layer against the claim's own choice. */
export function switchLayer(state: ExploreState, layer: string, on: boolean): void {
  const { layers, ...view } = state.view.value;
  const { [layer]: _, ...others } = layers;
  const declared = state.words.value.contents.layers.find(({ id }) => id === layer);
  const byDefault = declared?.visible || state.claim.value.layers.includes(layer);
  state.view.value = {
    ...view,
    layers: on === Boolean(byDefault) ? others : { ...others, [layer]: on },
  };
}

/** Names places in another way. */
export function nameAs(state: ExploreState, names: NamePolicy): void {
  state.view.value = { ...state.view.value, names };
}

/** Takes back all that the reader switched. */
export function resetLayers(state: ExploreState): void {
  state.view.value = { ...state.view.value, layers: {} };
}

/** Opens or closes a section of the page. */
export function openSection(state: ExploreState, section: Section, open: boolean): void {
  const others = state.view.value.open.filter((id) => id !== section);
  if (open === others.length < state.view.value.open.length) return;
  state.view.value = { ...state.view.value, open: open ? [...others, section].sort() : others };
}

/** Looks elsewhere; null frames the claim. */
export function lookAt(state: ExploreState, camera: Camera | null): void {
  state.view.value = { ...state.view.value, camera };
}

/** Opens the tool for measuring by free hand, or puts it away. */
export function measureFreely(state: ExploreState, on: boolean): void {
  const measuring = on ? ({ mode: 'distance', positions: [] } as const) : null;
  state.view.value = { ...state.view.value, measuring };
}

/** Comes closer by whole zoom levels, or goes away with a negative number. */
export function zoomBy(state: ExploreState, levels: number): void {
  const from = state.lookingAt.value;
  if (from) lookAt(state, { ...from, zoom: Math.min(16, Math.max(4, from.zoom + levels)) });
}
