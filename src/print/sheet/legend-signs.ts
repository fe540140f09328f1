import type { LineSymbol, MarkerSymbol, SwatchShape, SymbolRule } from '../../layers/symbology';
import type { Point } from '../../plate/camera';
import type { PathShape, Shape, Stroke } from '../../plate/display-list';
import { SWATCH } from '../../plate/furniture/key';
import { atZoom } from '../../plate/shapes/at-zoom';
import { strokesOf } from '../../plate/shapes/rule-shapes';

/** Signs look as on a map of this zoom. */
const ZOOM = 10.5;
/** Broad bands are drawn narrower than on the map. */
const MOST_PX = 11;

const line = ([x, y]: Point): Point[] => [
  [x, y],
  [x + SWATCH.width, y],
];

function area([x, y]: Point): Point[] {
  const [right, top, bottom] = [x + SWATCH.width, y - SWATCH.height / 2, y + SWATCH.height / 2];
  return [
    [x, top],
    [right, top],
    [right, bottom],
    [x, bottom],
  ];
}

function narrowed(strokes: readonly Stroke[]): Stroke[] {
  const widest = Math.max(...strokes.map(({ widthPx }) => widthPx));
  const share = Math.min(1, MOST_PX / widest);
  return strokes.map((stroke) => ({
    ...stroke,
    widthPx: stroke.widthPx * share,
    // Round ends would reach out of the sign.
    ...(share < 1 ? { cap: 'butt' as const } : {}),
  }));
}

/** A line of the map. */
export function lineSign(symbol: LineSymbol, at: Point): PathShape[] {
  const strokes = narrowed(strokesOf(symbol, ZOOM));
  return [{ type: 'path', closed: false, features: [[line(at)]], strokes }];
}

/** A measured area: its edge and its tint. */
export function areaSign(symbol: LineSymbol, at: Point): PathShape[] {
  const strokes = strokesOf(symbol, ZOOM).filter(({ colour }) => colour !== 'paper');
  const thinner = strokes.map((stroke) => ({ ...stroke, widthPx: stroke.widthPx * 0.6 }));
  const fill = { colour: 'accent', opacity: 0.18 } as const;
  return [{ type: 'path', closed: true, features: [[area(at)]], fill, strokes: thinner }];
}

/** A mark of the map, in the middle of the sign's room. */
export function markerSign(marker: MarkerSymbol, [x, y]: Point): Shape[] {
  const { shape, colour, edge, edgePx } = marker;
  const radiusPx = atZoom(marker.radiusPx, ZOOM);
  const at: Point[] = [[x + SWATCH.width / 2, y]];
  return [{ type: 'markers', shape, at, colour, edge, edgePx, radiusPx }];
}

/** What a rule of a layer draws, as a sign. */
export function symbolSign(swatch: SwatchShape, rule: SymbolRule, at: Point): Shape[] {
  if (swatch === 'point') return rule.marker ? markerSign(rule.marker, at) : [];
  if (swatch === 'line') return rule.line ? lineSign(rule.line, at) : [];
  const strokes = rule.line ? narrowed(strokesOf(rule.line, ZOOM)) : [];
  const hatch = rule.hatch ? { hatch: rule.hatch } : {};
  return [{ type: 'path', closed: true, features: [[area(at)]], strokes, ...hatch }];
}
