import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { colourOf, type Theme } from '../layers/palette';
import type { LabelSymbol, MarkerSymbol, SymbolRule } from '../layers/symbology';
import { FONT_NAMES } from './font-names';
import { byZoom, filterOf, frameOf, type LayerContext, visibility } from './layer-frame';
import { markerId } from './style-images';

/** Size of what stands beside a name, against the name. */
const BESIDE_SCALE = 0.82;

const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

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

/** The name, and below it what stands beside it. */
function textWithBeside(theme: Theme): ExpressionSpecification {
  const quiet = { 'font-scale': BESIDE_SCALE, 'text-color': colourOf('ink-quiet', theme) };
  return ['format', ['get', 'label'], {}, '\n', {}, ['get', 'beside'], quiet];
}

/** A name stands alone up to the zoom level from which on what is beside it has room. */
const ROOM: ExpressionSpecification = ['>=', ['zoom'], ['get', 'besideFrom']];
const hasBeside: ExpressionSpecification = ['all', ['has', 'besideFrom'], ROOM];
const notBeside: ExpressionSpecification = ['!', hasBeside];

function labelLayer(
  rule: SymbolRule,
  label: LabelSymbol,
  context: LayerContext,
  withBeside = false,
): LayerSpecification {
  return {
    ...frameOf(rule, context, withBeside ? 'beside/label' : 'label'),
    ...(label.minZoom === undefined ? {} : { minzoom: label.minZoom }),
    type: 'symbol',
    filter: filterOf(
      rule,
      ['has', 'label'],
      ...(label.beside ? [withBeside ? hasBeside : notBeside] : []),
      ['!', ['in', ['to-string', ['get', 'id']], ['literal', [...context.unlabelled]]]],
    ),
    layout: {
      visibility: visibility(context),
      'text-field': withBeside ? textWithBeside(context.theme) : ['get', 'label'],
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
  if (!rule.label) return [];
  const plain = labelLayer(rule, rule.label, context);
  return rule.label.beside ? [labelLayer(rule, rule.label, context, true), plain] : [plain];
}
