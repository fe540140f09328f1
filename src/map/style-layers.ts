import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { type ColourToken, colourOf, type Theme } from '../layers/palette';
import { tintOf } from '../layers/sides';
import type {
  FeatureFilter,
  FillSymbol,
  HatchSymbol,
  LabelSymbol,
  LineSymbol,
  MarkerSymbol,
  SymbolRule,
  ZoomStops,
} from '../layers/symbology';
import { FONT_NAMES } from './font-names';
import { hatchId, markerId } from './style-images';

/** What every drawn layer needs to know of its surroundings. */
export interface LayerContext {
  /** Id of the source, and start of the ids of its layers. */
  source: string;
  visible: boolean;
  theme: Theme;
  /** ISO codes of the two sides. */
  sides: readonly string[];
  /** Ids of features whose labels are left out. */
  unlabelled: readonly string[];
}

/** A number that changes with the zoom. */
export function byZoom(stops: ZoomStops, extra = 0): ExpressionSpecification {
  const pairs = stops.flatMap(([zoom, value]) => [zoom, value + extra]);
  return ['interpolate', ['linear'], ['zoom'], ...pairs] as ExpressionSpecification;
}

function condition(filter: FeatureFilter): ExpressionSpecification {
  const inside: ExpressionSpecification = [
    'in',
    ['to-string', ['get', filter.property]],
    ['literal', [...filter.values]],
  ];
  return filter.not ? ['!', inside] : inside;
}

/** The rule's own filter together with further conditions. */
function filterOf(rule: SymbolRule, ...more: ExpressionSpecification[]): FilterSpecification {
  const own = rule.filter ? [condition(rule.filter)] : [];
  return ['all', ...own, ...more] as FilterSpecification;
}

const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

function tintExpression({ theme, sides }: LayerContext): ExpressionSpecification | string {
  const other = colourOf('other', theme);
  if (sides.length === 0) return other;
  return sides.reduceRight<ExpressionSpecification | string>(
    (otherwise, code) => [
      'match',
      ['get', 'country'],
      code,
      colourOf(tintOf(code, sides), theme),
      otherwise,
    ],
    other,
  );
}

function frameOf(rule: SymbolRule, context: LayerContext, part: string) {
  return {
    id: `${context.source}/${rule.id}/${part}`,
    source: context.source,
    filter: filterOf(rule),
    ...(rule.minZoom === undefined ? {} : { minzoom: rule.minZoom }),
    ...(rule.maxZoom === undefined ? {} : { maxzoom: rule.maxZoom }),
  };
}

const visibility = (context: LayerContext) => (context.visible ? 'visible' : 'none');

function fillLayer(rule: SymbolRule, fill: FillSymbol, context: LayerContext): LayerSpecification {
  const colour =
    fill.colour === 'country-tint' ? tintExpression(context) : colourOf(fill.colour, context.theme);
  return {
    ...frameOf(rule, context, 'fill'),
    type: 'fill',
    layout: { visibility: visibility(context) },
    paint: { 'fill-color': colour, 'fill-opacity': fill.opacity, 'fill-antialias': true },
  };
}

function hatchLayer(
  rule: SymbolRule,
  hatch: HatchSymbol,
  context: LayerContext,
): LayerSpecification {
  return {
    ...frameOf(rule, context, 'hatch'),
    type: 'fill',
    layout: { visibility: visibility(context) },
    paint: { 'fill-pattern': hatchId(hatch, context.theme) },
  };
}

function strokeLayer(
  rule: SymbolRule,
  line: LineSymbol,
  context: LayerContext,
  stroke: { part: string; colour: ColourToken; extraPx: number; opacity: number; dashed: boolean },
): LayerSpecification {
  return {
    ...frameOf(rule, context, stroke.part),
    type: 'line',
    layout: { visibility: visibility(context), 'line-cap': line.cap, 'line-join': 'round' },
    paint: {
      'line-color': colourOf(stroke.colour, context.theme),
      'line-width': byZoom(line.widthPx, stroke.extraPx),
      'line-opacity': stroke.opacity,
      ...(stroke.dashed && line.dash ? { 'line-dasharray': [...line.dash] } : {}),
      ...(line.blurPx ? { 'line-blur': line.blurPx } : {}),
    },
  };
}

function lineLayers(
  rule: SymbolRule,
  line: LineSymbol,
  context: LayerContext,
): LayerSpecification[] {
  const own = {
    part: 'line',
    colour: line.colour,
    extraPx: 0,
    opacity: line.opacity ?? 1,
    dashed: true,
  };
  const stroke = strokeLayer(rule, line, context, own);
  if (!line.casing) return [stroke];
  return [
    strokeLayer(rule, line, context, { part: 'casing', dashed: false, ...line.casing }),
    stroke,
  ];
}

function circleLayer(
  rule: SymbolRule,
  marker: MarkerSymbol,
  context: LayerContext,
): LayerSpecification {
  return {
    ...frameOf(rule, context, 'marker'),
    type: 'circle',
    filter: filterOf(rule, isPoint),
    layout: { visibility: visibility(context) },
    paint: {
      'circle-color': colourOf(marker.colour, context.theme),
      'circle-radius': byZoom(marker.radiusPx),
      'circle-stroke-color': colourOf(marker.edge, context.theme),
      'circle-stroke-width': marker.edgePx,
    },
  };
}

function imageMarkerLayer(
  rule: SymbolRule,
  marker: MarkerSymbol,
  context: LayerContext,
): LayerSpecification {
  return {
    ...frameOf(rule, context, 'marker'),
    type: 'symbol',
    filter: filterOf(rule, isPoint),
    layout: {
      visibility: visibility(context),
      'icon-image': markerId(marker, context.theme),
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  };
}

/** The areas and lines of a rule, bottom first. */
export function graphicLayers(rule: SymbolRule, context: LayerContext): LayerSpecification[] {
  return [
    ...(rule.fill ? [fillLayer(rule, rule.fill, context)] : []),
    ...(rule.hatch ? [hatchLayer(rule, rule.hatch, context)] : []),
    ...(rule.line ? lineLayers(rule, rule.line, context) : []),
  ];
}

/** The point marks of a rule. */
export function markerLayers(rule: SymbolRule, context: LayerContext): LayerSpecification[] {
  if (!rule.marker) return [];
  const layer = rule.marker.shape === 'circle' ? circleLayer : imageMarkerLayer;
  return [layer(rule, rule.marker, context)];
}

function placementOf(label: LabelSymbol) {
  if (label.placement === 'line') {
    return {
      'symbol-placement': 'line' as const,
      'symbol-spacing': 280,
      'text-max-angle': 60,
      ...(label.upright
        ? { 'text-rotation-alignment': 'viewport' as const, 'text-max-angle': 180 }
        : {}),
      'text-offset': [0, label.offsetEm] as [number, number],
    };
  }
  if (label.offsetEm === 0) return { 'text-padding': 4 };
  return {
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'] as (
      | 'left'
      | 'right'
      | 'top'
      | 'bottom'
    )[],
    'text-radial-offset': label.offsetEm,
    'text-justify': 'auto' as const,
  };
}

function labelLayer(
  rule: SymbolRule,
  label: LabelSymbol,
  context: LayerContext,
): LayerSpecification {
  return {
    ...frameOf(rule, context, 'label'),
    ...(label.minZoom === undefined ? {} : { minzoom: label.minZoom }),
    type: 'symbol',
    filter: filterOf(
      rule,
      ['has', 'label'],
      ['!', ['in', ['to-string', ['get', 'id']], ['literal', [...context.unlabelled]]]],
    ),
    layout: {
      visibility: visibility(context),
      'text-field': ['get', 'label'],
      'text-font': [FONT_NAMES[label.weight]],
      'text-size': byZoom(label.sizePx),
      'text-letter-spacing': label.letterSpacingEm ?? 0,
      'text-max-width': 9,
      'text-optional': true,
      ...(label.upperCase ? { 'text-transform': 'uppercase' as const } : {}),
      ...(label.priorityProperty
        ? { 'symbol-sort-key': ['get', label.priorityProperty] as ExpressionSpecification }
        : {}),
      ...placementOf(label),
    },
    paint: {
      'text-color': colourOf(label.colour, context.theme),
      'text-halo-color': colourOf('paper', context.theme),
      'text-halo-width': 1.6,
      'text-halo-blur': 0.4,
    },
  };
}

/** The text of a rule. */
export function labelLayers(rule: SymbolRule, context: LayerContext): LayerSpecification[] {
  return rule.label ? [labelLayer(rule, rule.label, context)] : [];
}
