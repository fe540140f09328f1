import type { FeatureCollection } from 'geojson';
import { layersRead } from '../../model/layers-read';
import type { MeasurementDefinition } from '../../model/measurement';
import type { ExploreState } from '../explore-state';
import { loadLayer } from '../layer-data';
import type { ReaderWorld, WorldAddresses } from './reader-messages';

/** Where a worker finds what some measurements read. */
export function worldOf(
  state: ExploreState,
  measurements: readonly MeasurementDefinition[],
): WorldAddresses {
  const { layers, measurements: all } = state.words.value.contents;
  const read = new Set(measurements.flatMap((each) => layersRead(each, all)));
  const urls = [...read].flatMap((id): [string, string][] => {
    const url = state.reader.layerUrls[id];
    return url ? [[id, new URL(url, document.baseURI).href]] : [];
  });
  return { layers, measurements: all, urls };
}

/** Loads whole files, for lighter copies measure nothing; a layer that does not come is absent. */
export async function loadWorld({
  layers,
  measurements,
  urls,
}: WorldAddresses): Promise<ReaderWorld> {
  const loaded = await Promise.all(
    urls.map(async ([id, url]) => [id, await loadLayer(url)] as const),
  );
  const data = loaded.flatMap(([id, layer]): [string, FeatureCollection][] =>
    layer.state === 'ready' ? [[id, layer.data]] : [],
  );
  return { layers, measurements, data: new Map(data) };
}
