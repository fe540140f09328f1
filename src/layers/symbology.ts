import type { MessageKey } from '../i18n/translator';
import type { LayerKind } from '../model/layer';
import type { ColourToken } from './palette';

/** Pairs of zoom level (512 px tiles) and value, ascending; interpolated in between. */
export type ZoomStops = readonly (readonly [zoom: number, value: number])[];

/** Draws only features whose property has one of the values, or any where none are named (or, with `not`, all others). */
export interface FeatureFilter {
  property: string;
  values?: readonly string[];
  not?: boolean;
}

export interface FillSymbol {
  /** One colour, or the tint that the feature's country has on this map. */
  colour: ColourToken | 'country-tint';
  opacity: number;
}

/** Parallel strokes or dots, tiled. */
export interface HatchSymbol {
  pattern: 'rising' | 'falling' | 'level' | 'dots' | 'cross';
  colour: ColourToken;
  spacingPx: number;
  widthPx: number;
}

export interface LineSymbol {
  colour: ColourToken;
  widthPx: ZoomStops;
  /** Lengths of dash and gap in units of the width. */
  dash?: readonly number[];
  cap: 'butt' | 'round';
  opacity?: number;
  /** Share of the width's halves over which the edges fade out, from 0 to 1. */
  softness?: number;
  /** A wider stroke below it. */
  casing?: { colour: ColourToken; extraPx: number; opacity: number };
}

export interface MarkerSymbol {
  shape: 'circle' | 'triangle';
  colour: ColourToken;
  edge: ColourToken;
  radiusPx: ZoomStops;
  edgePx: number;
}

export interface LabelSymbol {
  sizePx: ZoomStops;
  weight: 400 | 600;
  colour: ColourToken;
  /** `line`: along the feature; `point`: beside or upon it. */
  placement: 'point' | 'line';
  /** Along a line, the text itself stays level, as on a road sign. */
  upright?: boolean;
  /** Distance of the text from the point, in ems. */
  offsetEm: number;
  letterSpacingEm?: number;
  /** Labels appear later than the marks. */
  minZoom?: number;
  upperCase?: boolean;
  /** Further names stand below in smaller and quieter lines where there is room. */
  beside?: boolean;
  /** Features with the lower value of this property are placed first. */
  priorityProperty?: string;
}

/** What is drawn for the features that the filter lets through, between two zoom levels. */
export interface SymbolRule {
  id: string;
  filter?: FeatureFilter;
  minZoom?: number;
  maxZoom?: number;
  fill?: FillSymbol;
  hatch?: HatchSymbol;
  line?: LineSymbol;
  marker?: MarkerSymbol;
  label?: LabelSymbol;
}

export type SwatchShape = 'area' | 'line' | 'point';

/** One line of the legend: the drawing of a rule with its words. */
export interface LegendEntry {
  rule: string;
  swatch: SwatchShape;
  /** Key of the interface's messages. */
  message: Extract<MessageKey, `legend.${string}`>;
  /** Shown in the short key upon the map and not only in the full legend. */
  key?: boolean;
}

export type LegendGroup = 'line' | 'territory' | 'route' | 'place' | 'context';

/** Everything that a kind of layer says about its looks, once for all renderers. */
export interface LayerKindModule {
  kind: LayerKind;
  group: LegendGroup;
  /** Bottom first. */
  rules: readonly SymbolRule[];
  legend: readonly LegendEntry[];
}
