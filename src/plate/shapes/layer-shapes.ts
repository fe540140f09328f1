import type { Feature } from 'geojson';
import { layerKinds } from '../../layers/layer-kinds';
import type { Layer, LayerKind } from '../../model/layer';
import type { Shape } from '../display-list';
import { drawsAt } from './at-zoom';
import type { Frame } from './frame';
import { type Outlined, outlined, ruleShapes } from './rule-shapes';

/** Generalisation in pixels: the line and what is measured keep 0.3 px, the background less. */
const TOLERANCE_PX = 0.3;
const COARSER: Partial<Record<LayerKind, number>> = {
  ground: 1,
  country: 0.5,
  'context-area': 0.8,
  'context-line': 0.6,
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
  const tolerancePx = COARSER[layer.kind] ?? TOLERANCE_PX;
  return { layer, entries: outlined(features, frame, tolerancePx) };
}

/** Areas, lines and marks of a layer, bottom first. */
export function layerShapes({ layer, entries }: DrawnLayer, frame: Frame): Shape[] {
  return layerKinds[layer.kind].rules.flatMap((rule) => ruleShapes(rule, entries, frame));
}
