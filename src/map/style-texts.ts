import type { LayerSpecification } from 'maplibre-gl';
import { colourOf, type Theme } from '../layers/palette';
import { FONT_NAMES } from './font-names';

/** The countries' names, wherever their land is in sight. */
export function countryLabelLayer(source: string, theme: Theme): LayerSpecification {
  return {
    id: `${source}/label`,
    type: 'symbol',
    source,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': [FONT_NAMES[600]],
      'text-size': ['interpolate', ['linear'], ['zoom'], 5, 12, 9, 15, 13, 19],
      'text-letter-spacing': 0.22,
      'text-max-width': 12,
      'text-padding': 6,
    },
    paint: {
      'text-color': colourOf('ink-quiet', theme),
      'text-halo-color': colourOf('paper', theme),
      'text-halo-width': 1,
      'text-halo-blur': 0.5,
    },
  };
}

type Anchors = ('center' | 'left' | 'right' | 'top' | 'bottom' | 'top-right' | 'bottom-right')[];

/** An area's value stands within it; those of lines and points beside them. */
const VALUE_ANCHORS: Record<'area' | 'line' | 'point', Anchors> = {
  area: ['center', 'top', 'bottom', 'left', 'right', 'top-right', 'bottom-right'],
  line: ['left', 'right', 'top', 'bottom'],
  point: ['left', 'right', 'top', 'bottom'],
};

/** Two areas that overlap have their centres close together: their values make room for each other. */
const VALUE_OFFSET_EM = { area: 1.4, line: 0.8, point: 0.8 };

/** The measured values with their pieces, the accent's only text. */
export function valueLabelLayers(source: string, theme: Theme): LayerSpecification[] {
  return (['area', 'line', 'point'] as const).map((shape) => ({
    id: `${source}/${shape}`,
    type: 'symbol',
    source,
    filter: ['==', ['get', 'shape'], shape],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': [FONT_NAMES[600]],
      'text-size': ['interpolate', ['linear'], ['zoom'], 6, 12.5, 12, 14.5],
      'text-variable-anchor': VALUE_ANCHORS[shape],
      'text-radial-offset': VALUE_OFFSET_EM[shape],
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 3,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: {
      'text-color': colourOf('accent', theme),
      'text-halo-color': colourOf('paper', theme),
      'text-halo-width': 2.2,
    },
  }));
}
