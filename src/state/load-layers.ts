import { effect } from '@preact/signals';
import { overviewName } from '../model/overview-name';
import { afterFailures } from './again';
import type { ExploreState } from './explore-state';
import { type LoadedLayer, loadLayer } from './layer-data';
import { type NeededFile, neededFiles } from './needed-layers';

/** After this time the reader is told that a layer is still on its way. */
const SLOW_MS = 10_000;

/** The layers of a page as they are asked for. */
interface Asking {
  state: ExploreState;
  urls: Readonly<Record<string, string>>;
  /** Files that were asked for. */
  asked: Set<string>;
  /** Layers whose whole file has come: a lighter copy that comes late does not take its place. */
  whole: Set<string>;
  /** Takes back what waits for its time. */
  waiting: Map<string, () => void>;
}

/**
 * Loads each layer's data when it is first drawn; a layer that is missing or broken leaves the rest,
 * and is asked for again, later each time and at once when the network is back.
 * A whole file takes the place of its lighter copy and stays.
 * @returns ends the watching
 */
export function loadWhatIsDrawn(
  state: ExploreState,
  urls: Readonly<Record<string, string>>,
): () => void {
  const asking: Asking = { state, urls, asked: new Set(), whole: new Set(), waiting: new Map() };
  const end = effect(() => {
    const wanted = neededFiles(state).filter(
      ({ layer, name }) => !isThere(asking.asked, layer, name),
    );
    if (wanted.length === 0) return;
    for (const { name } of wanted) asking.asked.add(name);
    markLoading(state, wanted);
    for (const file of wanted) void ask(asking, file, 0);
  });
  return () => {
    end();
    for (const takeBack of asking.waiting.values()) takeBack();
  };
}

const isThere = (asked: ReadonlySet<string>, layer: string, name: string) =>
  asked.has(name) || (name === overviewName(layer) && asked.has(layer));

async function ask(asking: Asking, file: NeededFile, failures: number): Promise<void> {
  const { state, urls, waiting, whole } = asking;
  const { layer, name } = file;
  const slow = setTimeout(() => markSlow(state, layer), SLOW_MS);
  waiting.set(name, () => clearTimeout(slow));
  // What came damaged may lie so in the browser's own store.
  const loaded = await loadLayer(urls[name], failures > 0 ? 'reload' : 'default');
  clearTimeout(slow);
  if (name === layer && loaded.state === 'ready') whole.add(layer);
  if (name === layer || !whole.has(layer)) keep(state, layer, loaded);
  if (loaded.state !== 'failed' || !urls[name]) return;
  const again = afterFailures(failures + 1, () => void ask(asking, file, failures + 1));
  waiting.set(name, again);
}

function markLoading(state: ExploreState, files: readonly NeededFile[]): void {
  const layers = new Map(state.layers.peek());
  for (const { layer } of files) if (!layers.has(layer)) layers.set(layer, { state: 'loading' });
  state.layers.value = layers;
}

function markSlow(state: ExploreState, layer: string): void {
  const layers = state.layers.peek();
  if (layers.get(layer)?.state !== 'loading') return;
  state.layers.value = new Map([...layers, [layer, { state: 'loading', isSlow: true }]]);
}

/** What failed does not take away what is drawn already. */
function keep(state: ExploreState, layer: string, loaded: LoadedLayer): void {
  const before = state.layers.peek().get(layer);
  if (loaded.state === 'failed' && before?.state === 'ready') return;
  state.layers.value = new Map([...state.layers.peek(), [layer, loaded]]);
}
