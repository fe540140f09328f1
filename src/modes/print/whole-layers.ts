import type { LayerData } from '../../model/loaded-dossier';
import type { ExploreState } from '../../state/explore-state';
import { loadLayer } from '../../state/layer-data';

/** Layers that a print of what is shown needs: those drawn, measured, and the border, which gives the sides. */
function neededLayers(state: ExploreState): string[] {
  const { layers } = state.words.value.contents;
  const measured = state.lit.value.flatMap((id) => {
    const parts = state.results.value.get(id)?.parts ?? [];
    return parts.flatMap(({ features }) => (features ?? []).map(({ layer }) => layer));
  });
  const wanted = new Set([...state.visible.value, ...measured]);
  return layers
    .filter(({ id, kind }) => kind === 'border' || kind === 'country' || wanted.has(id))
    .map(({ id }) => id);
}

/** The whole data of the layers: never their lighter copies. What does not come stays as the page has it. */
export async function wholeLayers(state: ExploreState): Promise<LayerData> {
  const data = new Map(state.data.value);
  await Promise.all(
    neededLayers(state).map(async (id) => {
      const loaded = await loadLayer(state.reader.layerUrls[id]);
      if (loaded.state === 'ready') data.set(id, loaded.data);
    }),
  );
  return data;
}
