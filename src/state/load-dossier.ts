import type { ExploreState } from './explore-state';
import { loadLayers } from './layer-data';
import { measureRemotely } from './measure-remotely';

/** Loads all layers, then measures on exactly what was loaded. Never rejects: failures become state. */
export async function loadDossier(
  state: ExploreState,
  layerUrls: Readonly<Record<string, string>>,
): Promise<void> {
  const { contents } = state.words;
  await loadLayers(contents.layers, layerUrls, (id, loaded) => {
    state.layers.value = new Map([...state.layers.value, [id, loaded]]);
  });
  try {
    const results = await measureRemotely(contents, state.data.value);
    state.measuring.value = { state: 'done', results };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    state.measuring.value = { state: 'failed', reason };
  }
}
