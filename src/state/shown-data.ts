import type { FeatureCollection } from 'geojson';
import type { Words } from '../i18n/names';
import type { LayerData } from '../model/loaded-dossier';
import type { Measured } from '../model/measured';
import type { View } from '../model/view';
import type { LoadedLayer } from './layer-data';

/** The data of the layers that have come. */
export function readyData(layers: ReadonlyMap<string, LoadedLayer>): LayerData {
  const data = new Map<string, FeatureCollection>();
  for (const [id, loaded] of layers) {
    if (loaded.state === 'ready') data.set(id, loaded.data);
  }
  return data;
}

/** Ids of the layers that are drawn: those shown at first and those wanted, as far as the reader did not switch them. */
export function visibleLayers(
  { contents }: Words,
  wanted: readonly string[],
  view: View,
): ReadonlySet<string> {
  const isVisible = (id: string, byDefault: boolean) =>
    view.layers[id] ?? (byDefault || wanted.includes(id));
  return new Set(
    contents.layers.filter(({ id, visible }) => isVisible(id, visible)).map(({ id }) => id),
  );
}

/** What is measured is what is drawn: a result whose layer could not be loaded is not shown. */
export function resultsOnDrawnData(
  built: ReadonlyMap<string, Measured>,
  layers: ReadonlyMap<string, LoadedLayer>,
): ReadonlyMap<string, Measured> {
  const failed = (layer: string) => layers.get(layer)?.state === 'failed';
  return new Map([...built].filter(([, measured]) => !measured.layers.some(failed)));
}
