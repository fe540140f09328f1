import type { FailedLayer } from '../components/failures';
import { layersRead } from '../model/layers-read';
import type { ExploreState } from './explore-state';

/** The layers that could not be loaded, each with the measurements that read it. */
export function failedLayers(state: ExploreState): FailedLayer[] {
  const { measurements } = state.words.value.contents;
  return [...state.layers.value].flatMap(([layer, loaded]): FailedLayer[] => {
    if (loaded.state !== 'failed') return [];
    const reading = measurements.filter((entry) => layersRead(entry, measurements).includes(layer));
    return [{ layer, failure: loaded.failure, measurements: reading.map(({ id }) => id) }];
  });
}

/** The layers that have been on their way for long. */
export function slowLayers(state: ExploreState): string[] {
  return [...state.layers.value].flatMap(([layer, loaded]) =>
    loaded.state === 'loading' && loaded.isSlow ? [layer] : [],
  );
}
