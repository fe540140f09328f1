import type { Feature } from 'geojson';
import type { ColourToken } from '../../layers/palette';
import { ruleApplies } from '../../layers/rule-applies';
import { tintOf } from '../../layers/sides';
import type { FillSymbol, LineSymbol, MarkerSymbol, SymbolRule } from '../../layers/symbology';
import type { Point } from '../camera';
import type { PathShape, Shape, Stroke } from '../display-list';
import type { Generalisation } from '../geometry/generalise';
import { type Outline, outlineOf } from '../geometry/outline';
import { atZoom, drawsAt } from './at-zoom';
import type { Frame } from './frame';

/** A feature and what of it is in the picture. */
export interface Outlined {
  feature: Feature;
  outline: Outline;
}

/** A soft edge is drawn as strokes one inside the other, which every format can draw. */
const SOFT_STEPS = 7;

function softStrokes({ softness = 0 }: LineSymbol, base: Stroke): Stroke[] {
  if (softness === 0) return [base];
  return Array.from({ length: SOFT_STEPS }, (_, i) => ({
    ...base,
    widthPx: base.widthPx * (1 - (softness * (i + 0.5)) / SOFT_STEPS),
    opacity: base.opacity / SOFT_STEPS,
  }));
}

/** The strokes of a line, bottom first, at a zoom. */
export function strokesOf(line: LineSymbol, zoom: number): Stroke[] {
  const widthPx = atZoom(line.widthPx, zoom);
  const { casing, dash, cap, colour } = line;
  const dashPx = dash?.map((part) => part * widthPx);
  const stroke: Stroke = {
    colour,
    widthPx,
    cap,
    opacity: line.opacity ?? 1,
    ...(dash ? { dashPx } : {}),
  };
  if (!casing) return softStrokes(line, stroke);
  const below: Stroke = {
    colour: casing.colour,
    widthPx: widthPx + casing.extraPx,
    opacity: casing.opacity,
    cap,
  };
  return [below, ...softStrokes(line, stroke)];
}

function fillColour(fill: FillSymbol, feature: Feature, sides: readonly string[]): ColourToken {
  if (fill.colour !== 'country-tint') return fill.colour;
  return tintOf(String(feature.properties?.country), sides);
}

function markerShape(marker: MarkerSymbol, at: Point[], zoom: number): Shape[] {
  if (at.length === 0) return [];
  const { shape, colour, edge, edgePx } = marker;
  return [
    { type: 'markers', shape, at, colour, edge, edgePx, radiusPx: atZoom(marker.radiusPx, zoom) },
  ];
}

function merged(rule: SymbolRule, entries: readonly Outlined[], frame: Frame): PathShape[] {
  const byColour = new Map<string, PathShape>();
  const strokes = rule.line ? strokesOf(rule.line, frame.projection.zoom) : [];
  for (const { feature, outline } of entries) {
    if (outline.kind === 'point' || outline.paths.length === 0) continue;
    const closed = outline.kind === 'area';
    const colour = rule.fill && closed ? fillColour(rule.fill, feature, frame.sides) : undefined;
    const key = `${closed} ${colour}`;
    const shape: PathShape = byColour.get(key) ?? {
      type: 'path',
      closed,
      features: [],
      strokes,
      ...(colour && rule.fill ? { fill: { colour, opacity: rule.fill.opacity } } : {}),
      ...(closed && rule.hatch ? { hatch: rule.hatch } : {}),
    };
    shape.features.push(outline.paths);
    byColour.set(key, shape);
  }
  const isSeen = ({ fill, hatch, strokes }: PathShape) => fill || hatch || strokes.length > 0;
  return [...byColour.values()].filter(isSeen);
}

/** What a rule draws of the features it lets through: one path for each tint, then the marks. */
export function ruleShapes(rule: SymbolRule, entries: readonly Outlined[], frame: Frame): Shape[] {
  const { zoom } = frame.projection;
  if (!drawsAt(rule, zoom)) return [];
  const own = entries.filter(({ feature }) => ruleApplies(rule, feature));
  const points = own.flatMap(({ outline }) =>
    outline.kind === 'point' ? outline.paths.flat() : [],
  );
  return [
    ...merged(rule, own, frame),
    ...(rule.marker ? markerShape(rule.marker, points, zoom) : []),
  ];
}

/** The features as they are in the picture; those outside are left out. */
export function outlined(
  features: readonly Feature[],
  frame: Frame,
  generalisation: Generalisation,
): Outlined[] {
  const { tolerancePx = generalisation.tolerancePx } = frame;
  const kept = {
    ...generalisation,
    tolerancePx: Math.min(tolerancePx, generalisation.tolerancePx),
  };
  return features
    .map((feature) => ({
      feature,
      outline: outlineOf(feature.geometry, frame.projection, frame.size, kept),
    }))
    .filter(({ outline }) => outline.paths.length > 0);
}
