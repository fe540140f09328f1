import type { LayerKind } from '../../model/layer';
import type { Point } from '../camera';
import type { Box, Shape } from '../display-list';
import { isInPicture } from '../geometry/along';
import type { Frame } from '../shapes/frame';
import type { DrawnLayer } from '../shapes/layer-shapes';
import type { DrawnPiece } from '../shapes/measured-shapes';
import type { Outlined } from '../shapes/rule-shapes';
import { Clutter } from './clutter';

/** How much text avoids the lines of a kind. */
const LINE_WEIGHTS: Partial<Record<LayerKind, number>> = {
  'delimited-border': 3,
  border: 1.6,
  'control-line': 0.8,
  route: 1,
  'neighbour-border': 1,
  'context-area': 0.4,
  'context-line': 0.25,
};
const MEASURED_WEIGHT = 6;
const MEASURED_EDGE_WEIGHT = 2;

/** A mark in the picture; `reach` is half its size. */
export interface Mark {
  at: Point;
  reach: number;
}

/** The marks of shapes that are in the picture. */
export function marksOf(shapes: readonly Shape[], frame: Frame): Mark[] {
  return shapes.flatMap((shape) => {
    if (shape.type !== 'markers') return [];
    const reach = shape.radiusPx + shape.edgePx;
    return shape.at.filter((at) => isInPicture(at, frame.size)).map((at) => ({ at, reach }));
  });
}

export function markBox({ at: [x, y], reach }: Mark): Box {
  return [x - reach, y - reach, x + reach, y + reach];
}

/** Half the size of the largest mark upon a point. */
export function reachAmong(marks: readonly Mark[]): (point: Point) => number {
  const byPlace = new Map<string, number>();
  const key = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  for (const { at, reach } of marks) {
    byPlace.set(key(at), Math.max(reach, byPlace.get(key(at)) ?? 0));
  }
  return (point) => byPlace.get(key(point)) ?? 0;
}

/** What text should rather not cover: the lines that matter, most of all those measured. */
export function clutterOf(layers: readonly DrawnLayer[], pieces: readonly DrawnPiece[]): Clutter {
  const active = pieces.filter((piece) => piece.active);
  return lineClutter(
    layers,
    active.flatMap(({ entries }) => entries),
  );
}

/** Whether text should avoid the lines of a kind of layer. */
export const isAvoided = (kind: LayerKind): boolean => LINE_WEIGHTS[kind] !== undefined;

/** The same from what is measured, as outlines. */
export function lineClutter(layers: readonly DrawnLayer[], measured: readonly Outlined[]): Clutter {
  const clutter = new Clutter();
  for (const { layer, entries } of layers) {
    const weight = LINE_WEIGHTS[layer.kind];
    if (weight === undefined) continue;
    for (const { outline } of entries) {
      for (const path of outline.paths) clutter.addLine(path, weight);
    }
  }
  for (const { outline } of measured) {
    const weight = outline.kind === 'area' ? MEASURED_EDGE_WEIGHT : MEASURED_WEIGHT;
    for (const path of outline.paths) clutter.addLine(path, weight);
  }
  return clutter;
}
