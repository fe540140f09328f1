import type { Feature } from 'geojson';
import { layerKinds } from '../../layers/layer-kinds';
import type { Layer, LayerKind } from '../../model/layer';
import type { Shape } from '../display-list';
import { FINE, type Generalisation } from '../geometry/generalise';
import { drawsAt } from './at-zoom';
import type { Frame } from './frame';
import { type Outlined, outlined, ruleShapes } from './rule-shapes';

/** The line and what is measured keep 0.3 px, the background less. */
const GENERALISATION: Partial<Record<LayerKind, Generalisation>> = {
  ground: { tolerancePx: 1, shortestPx: 1, smallestPx: 2 },
  country: { tolerancePx: 0.5, shortestPx: 1, smallestPx: 1 },
  'context-area': { tolerancePx: 0.9, shortestPx: 1, smallestPx: 4 },
  'context-line': { tolerancePx: 0.7, shortestPx: 1, smallestPx: 1 },
};

/** A visible layer with what of it is in the picture. */
export interface DrawnLayer {
  layer: Layer;
  entries: Outlined[];
}

/** The layer's features in the picture; none where no rule of its kind draws at this scale. */
export function drawnLayer(layer: Layer, features: readonly Feature[], frame: Frame): DrawnLayer {
  const { rules } = layerKinds[layer.kind];
  if (!rules.some((rule) => drawsAt(rule, frame.projection.zoom))) return { layer, entries: [] };
  const generalisation = GENERALISATION[layer.kind] ?? FINE;
  return { layer, entries: outlined(features, frame, generalisation) };
}

/** Areas, lines and marks of a layer, bottom first. */
export function layerShapes({ layer, entries }: DrawnLayer, frame: Frame): Shape[] {
  return layerKinds[layer.kind].rules.flatMap((rule) => ruleShapes(rule, entries, frame));
}
