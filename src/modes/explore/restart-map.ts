import { afterFailures } from '../../state/again';
import type { ExploreState } from '../../state/explore-state';

/** A map that stood for so long stopped for a new reason. */
const STOOD_MS = 60_000;

interface Stops {
  /** How often it stopped in short order. */
  times: number;
  last: number;
}

const stopsOf = new WeakMap<ExploreState, Stops>();

function countStop(state: ExploreState): number {
  const before = stopsOf.get(state);
  const now = performance.now();
  const times = before && now - before.last < STOOD_MS ? before.times + 1 : 1;
  stopsOf.set(state, { times, last: now });
  return times;
}

/**
 * Puts the drawing in the place of a live map that draws no longer, and a new map in its place: soon at
 * first, later each time, and at once when the page is seen again or the network is back.
 */
export function stopMap(state: ExploreState): void {
  if (state.mapState.value === 'stopped') return;
  state.mapState.value = 'stopped';
  const over = new AbortController();
  const start = () => {
    if (document.visibilityState === 'hidden') return;
    over.abort();
    takeBack();
    if (state.mapState.value === 'stopped') state.mapState.value = 'loading';
  };
  const takeBack = afterFailures(countStop(state), start);
  document.addEventListener('visibilitychange', start, { signal: over.signal });
}

/** The browser gives the map no canvas: where it gave one before, it may do so again. */
export function missMap(state: ExploreState): void {
  if (stopsOf.has(state)) stopMap(state);
  else state.mapState.value = 'unavailable';
}

/** Whether the drawing stands in the place of the live map, and the map is not on its way. */
export const isMissing = ({ mapState }: ExploreState): boolean =>
  mapState.value === 'unavailable' || mapState.value === 'stopped';
