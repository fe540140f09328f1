import type { FeatureCollection } from 'geojson';
import { layersRead } from '../../model/layers-read';
import type { MeasurementDefinition } from '../../model/measurement';
import type { ExploreState } from '../explore-state';
import { loadLayer } from '../layer-data';
import type { ReaderWorld } from './reader-worker';

/** Loads whole files; lighter copies measure nothing. Each file is asked for once. */
function layerLoader(urls: Readonly<Record<string, string>>) {
  const asked = new Map<string, Promise<FeatureCollection | null>>();
  return (layer: string) => {
    const before = asked.get(layer);
    if (before) return before;
    const load = loadLayer(urls[layer]).then((loaded) =>
      loaded.state === 'ready' ? loaded.data : null,
    );
    asked.set(layer, load);
    return load;
  };
}

/** Gives the world of some measurements; a layer that cannot be loaded is absent from it. */
export function worldLoader(state: ExploreState) {
  const load = layerLoader(state.reader.layerUrls);
  return async (measurements: readonly MeasurementDefinition[]): Promise<ReaderWorld> => {
    const { contents } = state.words.value;
    const read = measurements.flatMap((each) => layersRead(each, contents.measurements));
    const data = await Promise.all(
      [...new Set(read)].map(async (id) => [id, await load(id)] as const),
    );
    return {
      layers: contents.layers,
      measurements: contents.measurements,
      data: data.flatMap(([id, found]): [string, FeatureCollection][] =>
        found ? [[id, found]] : [],
      ),
    };
  };
}
