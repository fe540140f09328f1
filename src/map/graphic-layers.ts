import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { type ColourToken, colourOf } from '../layers/palette';
import { tintOf } from '../layers/sides';
import type {
  FillSymbol,
  HatchSymbol,
  LineSymbol,
  SymbolRule,
  ZoomStops,
} from '../layers/symbology';
import { byZoom, frameOf, type LayerContext, visibility } from './layer-frame';
import { hatchId } from './style-images';

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

/** How far the edges fade, in pixels, by the width. */
const softened = ({ widthPx, softness = 0 }: LineSymbol): ZoomStops =>
  widthPx.map(([zoom, width]) => [zoom, (width / 2) * softness]);

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
      ...(line.softness ? { 'line-blur': byZoom(softened(line)) } : {}),
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

/** The areas and lines of a rule, bottom first. */
export function graphicLayers(rule: SymbolRule, context: LayerContext): LayerSpecification[] {
  return [
    ...(rule.fill ? [fillLayer(rule, rule.fill, context)] : []),
    ...(rule.hatch ? [hatchLayer(rule, rule.hatch, context)] : []),
    ...(rule.line ? lineLayers(rule, rule.line, context) : []),
  ];
}
