import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { layerKinds } from '../layers/layer-kinds';
import { measuredPointRule, measuredRules } from '../layers/measured';
import { colourOf, type Theme } from '../layers/palette';
import type { SymbolRule } from '../layers/symbology';
import type { Layer } from '../model/layer';
import { graphicLayers } from './graphic-layers';
import { highlightLayers, highlightRing } from './highlight-layers';
import { keepClearLayer } from './keep-clear';
import type { LayerContext } from './layer-frame';
import { labelLayers, markerLayers } from './point-layers';
import { countryLabelLayer, leaderLayers, valueLayer } from './style-texts';

/** Ids of the sources that are no layer of the dossier. */
export const MEASURED_SOURCE = 'measured';
export const VALUES_SOURCE = 'measured-values';
export const LEADERS_SOURCE = 'measured-leaders';
export const COUNTRY_NAMES_SOURCE = 'country-names';
export const HIGHLIGHT_SOURCE = 'pointed-at';
export const KEEP_CLEAR_SOURCE = 'keep-clear';
const OWN_SOURCES = [
  MEASURED_SOURCE,
  VALUES_SOURCE,
  LEADERS_SOURCE,
  COUNTRY_NAMES_SOURCE,
  HIGHLIGHT_SOURCE,
  KEEP_CLEAR_SOURCE,
];

/** What MapLibre draws by. */
export type MapStyle = StyleSpecification;

/** All that the map's looks depend on, its data aside. */
export interface StyleInput {
  layers: readonly Layer[];
  visible: ReadonlySet<string>;
  theme: Theme;
  /** ISO codes of the two sides, in the order of their tints. */
  sides: readonly string[];
  fontFaces: StyleSpecification['font-faces'];
  /** Ids of features whose labels are left out. */
  unlabelled: readonly string[];
}

type RuleDrawer = (rule: SymbolRule, context: LayerContext) => LayerSpecification[];

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

function drawn(input: StyleInput, draw: RuleDrawer): LayerSpecification[] {
  return input.layers.flatMap((layer) => {
    const context: LayerContext = {
      source: layer.id,
      visible: input.visible.has(layer.id),
      theme: input.theme,
      sides: input.sides,
      unlabelled: input.unlabelled,
    };
    return layerKinds[layer.kind].rules.flatMap((rule) => draw(rule, context));
  });
}

/**
 * The map's style: layers in the declared order, bottom first; above them what
 * is measured, then marks and text, with the measured values last, so that
 * they are placed first. The sources are empty: data comes apart from looks.
 */
export function mapStyle(input: StyleInput): StyleSpecification {
  const measured: LayerContext = {
    source: MEASURED_SOURCE,
    visible: true,
    theme: input.theme,
    sides: [],
    unlabelled: [],
  };
  const ids = [...input.layers.map((layer) => layer.id), ...OWN_SOURCES];
  return {
    version: 8,
    ...(input.fontFaces ? { 'font-faces': input.fontFaces } : {}),
    transition: { duration: 150, delay: 0 },
    sources: Object.fromEntries(
      ids.map((id) => [
        id,
        { type: 'geojson' as const, data: EMPTY, tolerance: 0.25, maxzoom: 14 },
      ]),
    ),
    layers: [
      {
        id: 'background',
        type: 'background',
        paint: { 'background-color': colourOf('sea', input.theme) },
      },
      ...drawn(input, graphicLayers),
      ...highlightLayers(HIGHLIGHT_SOURCE, input.theme),
      ...measuredRules.flatMap((rule) => graphicLayers(rule, measured)),
      ...leaderLayers(LEADERS_SOURCE, input.theme),
      ...drawn(input, markerLayers),
      ...markerLayers(measuredPointRule, measured),
      highlightRing(HIGHLIGHT_SOURCE, input.theme),
      // What is placed first is written last.
      countryLabelLayer(COUNTRY_NAMES_SOURCE, input.theme, false),
      ...drawn(input, labelLayers),
      countryLabelLayer(COUNTRY_NAMES_SOURCE, input.theme, true),
      valueLayer(VALUES_SOURCE, input.theme),
      keepClearLayer(KEEP_CLEAR_SOURCE),
    ],
  };
}
