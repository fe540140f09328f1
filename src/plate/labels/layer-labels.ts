import type { Feature } from 'geojson';
import { layerKinds } from '../../layers/layer-kinds';
import { ruleApplies } from '../../layers/rule-applies';
import type { LabelSymbol, SymbolRule } from '../../layers/symbology';
import type { LayerKind } from '../../model/layer';
import type { Point } from '../camera';
import type { TextStyle } from '../display-list';
import { isInPicture } from '../geometry/along';
import { interiorPoints } from '../geometry/interior';
import { drawsAt } from '../shapes/at-zoom';
import type { Frame } from '../shapes/frame';
import type { DrawnLayer } from '../shapes/layer-shapes';
import type { Outlined } from '../shapes/rule-shapes';
import { balancedLines } from '../text/wrap';
import { labelStyle } from './label-style';
import { alongLines } from './line-candidates';
import type { Candidate, LabelItem } from './place-labels';
import { besidePoint, besidePointWith, uponPoint } from './point-candidates';

/** Text of a feature on the map; undefined leaves it bare. */
export type Labeller = (layer: string, feature: Feature) => string | undefined;

/** Lines below a feature's text, where there is room; none for most. */
export type BesideWriter = (layer: string, feature: Feature) => string[];

const MAX_WIDTH_EM = 9;
/** On smaller maps a name stands alone. */
const LEAST_SIDE_FOR_BESIDE_PX = 480;

/** Which kinds' names come first; both sides' places share one kind and so one rank. */
const RANKS: Partial<Record<LayerKind, number>> = {
  settlement: 10,
  route: 20,
  'schematic-route': 21,
  'spot-height': 30,
  area: 31,
  'historical-area': 32,
  city: 35,
  'context-area': 40,
  'context-line': 41,
  'context-place': 50,
};

/** What names depend on beyond their own feature. */
export interface LabelContext {
  frame: Frame;
  labelOf: Labeller;
  besideOf: BesideWriter;
  /** Half the size of the largest mark upon a point, in pixels; 0 where there is none. */
  reachAt: (point: Point) => number;
  /** Whether a point is one of what is being measured. */
  isMeasured: (point: Point) => boolean;
}

function pointItem(
  label: LabelSymbol,
  at: Point,
  text: string,
  beside: string[],
  context: LabelContext,
) {
  const style = labelStyle(label, context.frame.projection.zoom);
  const lines = balancedLines(text, style, MAX_WIDTH_EM * style.sizePx);
  const distance = Math.max(context.reachAt(at) + 2.5, label.offsetEm * style.sizePx);
  const candidates =
    beside.length > 0
      ? besidePointWith(lines, beside, at, distance, style)
      : besidePoint(lines, at, distance, style);
  return { mark: at, candidates };
}

function areaCandidates(
  paths: Point[][],
  text: string,
  style: TextStyle,
  frame: Frame,
): Candidate[] {
  const lines = balancedLines(text, style, MAX_WIDTH_EM * style.sizePx);
  return interiorPoints(paths, frame.size).map((point, i) => uponPoint(lines, point, style, i));
}

function placed(
  label: LabelSymbol,
  { outline }: Outlined,
  [text, beside]: [string, string[]],
  context: LabelContext,
): Pick<LabelItem, 'mark' | 'candidates'> | null {
  const { frame } = context;
  const style = labelStyle(label, frame.projection.zoom);
  if (outline.kind === 'point') {
    const at = outline.paths[0]?.[0];
    return at && isInPicture(at, frame.size) ? pointItem(label, at, text, beside, context) : null;
  }
  if (outline.kind === 'area') {
    return { candidates: areaCandidates(outline.paths, text, style, frame) };
  }
  const offset = label.offsetEm * style.sizePx;
  return { candidates: alongLines(outline.paths, text, style, offset) };
}

function distanceToMiddle(entry: Outlined, { size }: Frame): number {
  const [x = 0, y = 0] = entry.outline.paths[0]?.[0] ?? [];
  return Math.hypot(x - size.width / 2, y - size.height / 2) / (size.width + size.height);
}

/** The names of measured places come before all others of their kind, whichever side they are on. */
const MEASURED_RANK = 1;

/** Within a kind: the value of the rule's priority property, then what is nearer to the middle. */
function rankOf(kind: LayerKind, label: LabelSymbol, entry: Outlined, frame: Frame): number {
  const value = Number(entry.feature.properties?.[label.priorityProperty ?? ''] ?? 0);
  const own = label.priorityProperty ? Math.min(0.9, value / 100) : 0;
  return (RANKS[kind] ?? 60) + own + distanceToMiddle(entry, frame) * 0.09;
}

function ruleLabels(
  rule: SymbolRule,
  { layer, entries }: DrawnLayer,
  context: LabelContext,
): LabelItem[] {
  const { label } = rule;
  const { frame, labelOf } = context;
  const { zoom } = frame.projection;
  if (!label || !drawsAt(rule, zoom) || zoom < (label.minZoom ?? 0)) return [];
  return entries
    .filter(({ feature }) => ruleApplies(rule, feature))
    .flatMap((entry): LabelItem[] => {
      const name = labelOf(layer.id, entry.feature);
      const text = label.upperCase ? name?.toUpperCase() : name;
      const isRoomy = label.beside && frame.size.width >= LEAST_SIDE_FOR_BESIDE_PX;
      const beside = isRoomy ? context.besideOf(layer.id, entry.feature) : [];
      const item = text && placed(label, entry, [text, beside], context);
      if (!item) return [];
      const isMeasured = item.mark !== undefined && context.isMeasured(item.mark);
      const own = rankOf(layer.kind, label, entry, frame);
      return [{ group: layer.id, rank: isMeasured ? MEASURED_RANK + own / 100 : own, ...item }];
    });
}

/** The names of a layer's features, to be placed. */
export function layerLabels(drawn: DrawnLayer, context: LabelContext): LabelItem[] {
  return layerKinds[drawn.layer.kind].rules.flatMap((rule) => ruleLabels(rule, drawn, context));
}
