import { layerKinds } from '../layers/layer-kinds';
import { heldByOne } from '../measure/held';
import type { Extent } from '../model/common';
import type { Layer } from '../model/layer';
import type { Measured } from '../model/measured';
import { overviewName } from '../model/overview-name';
import type { Camera } from '../model/view';
import type { ExploreState } from './explore-state';

/** Beyond this zoom a lighter copy's thinned lines would be seen beside the true ones. */
const OVERVIEW_ZOOM = 8.25;

/** A file that the page needs: the layer it belongs to, and its name among the addresses. */
export interface NeededFile {
  layer: string;
  name: string;
}

/** What is drawn now: the visible layers, the lines that give the sides their tints, and what was measured. */
export function neededFiles(state: ExploreState): NeededFile[] {
  const { layers } = state.words.value.contents;
  const lit = new Set(litLayers(state));
  const camera = state.lookingAt.value;
  return layers
    .filter(({ id, kind }) => kind === 'border' || state.visible.value.has(id) || lit.has(id))
    .filter(({ kind }) => drawsFrom(kind, camera))
    .map((layer) => ({ layer: layer.id, name: fileName(layer, camera) }));
}

/** What is drawn from far away only is asked for there. */
function drawsFrom(kind: Layer['kind'], camera: Camera | null): boolean {
  const zoom = camera?.zoom ?? Infinity;
  return layerKinds[kind].rules.some(({ maxZoom = Infinity }) => maxZoom >= zoom);
}

/** The layers of the features that a measurement's pieces are. */
const layersOf = heldByOne(({ parts }: Measured) => [
  ...new Set(parts.flatMap(({ features }) => (features ?? []).map(({ layer }) => layer))),
]);

function litLayers(state: ExploreState): string[] {
  return state.lit.value.flatMap((id) => {
    const measured = state.results.value.get(id);
    return measured ? layersOf(measured) : [];
  });
}

/** The lighter copy serves where it is exact, and from far away. */
function fileName({ id, overview, overviewExactWithin }: Layer, camera: Camera | null): string {
  if (!overview) return id;
  const close = camera !== null && camera.zoom > OVERVIEW_ZOOM;
  const exact = camera !== null && overviewExactWithin && isInside(camera, overviewExactWithin);
  return close && !exact ? id : overviewName(id);
}

const isInside = ({ longitude, latitude }: Camera, [west, south, east, north]: Extent): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;
