import { effect } from '@preact/signals';
import { overviewName } from '../model/overview-name';
import type { ExploreState } from './explore-state';
import { type LoadedLayer, loadLayer } from './layer-data';
import { type NeededFile, neededFiles } from './needed-layers';

/**
 * Loads each layer's data when it is first drawn; a layer that is missing or broken leaves the rest.
 * A whole file takes the place of its lighter copy and stays.
 * @returns ends the watching
 */
export function loadWhatIsDrawn(
  state: ExploreState,
  urls: Readonly<Record<string, string>>,
): () => void {
  const asked = new Set<string>();
  return effect(() => {
    const wanted = neededFiles(state).filter(({ layer, name }) => !isThere(asked, layer, name));
    if (wanted.length === 0) return;
    for (const { name } of wanted) asked.add(name);
    markLoading(state, wanted);
    for (const { layer, name } of wanted)
      void loadLayer(urls[name]).then((loaded) => keep(state, layer, loaded));
  });
}

const isThere = (asked: ReadonlySet<string>, layer: string, name: string) =>
  asked.has(name) || (name === overviewName(layer) && asked.has(layer));

function markLoading(state: ExploreState, files: readonly NeededFile[]): void {
  const layers = new Map(state.layers.peek());
  for (const { layer } of files) if (!layers.has(layer)) layers.set(layer, { state: 'loading' });
  state.layers.value = layers;
}

/** What failed does not take away what is drawn already. */
function keep(state: ExploreState, layer: string, loaded: LoadedLayer): void {
  const before = state.layers.peek().get(layer);
  if (loaded.state === 'failed' && before?.state === 'ready') return;
  state.layers.value = new Map([...state.layers.peek(), [layer, loaded]]);
}
