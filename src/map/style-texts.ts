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
      'text-transform': 'uppercase',
      'text-letter-spacing': 0.22,
      'text-max-width': 12,
      'text-padding': 6,
    },
    paint: {
      'text-color': colourOf('ink-quiet', theme),
      'text-opacity': 0.8,
      'text-halo-color': colourOf('paper', theme),
      'text-halo-width': 1,
      'text-halo-blur': 0.5,
    },
  };
}

/** The measured values beside their pieces, the accent's only text. */
export function valueLabelLayer(source: string, theme: Theme): LayerSpecification {
  return {
    id: `${source}/label`,
    type: 'symbol',
    source,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': [FONT_NAMES[600]],
      'text-size': ['interpolate', ['linear'], ['zoom'], 6, 13, 12, 15],
      'text-variable-anchor': [
        'left',
        'right',
        'top',
        'bottom',
        'top-left',
        'top-right',
        'bottom-left',
        'bottom-right',
      ],
      'text-radial-offset': 0.8,
      'text-justify': 'auto',
      'text-max-width': 10,
      'text-padding': 2,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: {
      'text-color': colourOf('accent', theme),
      'text-halo-color': colourOf('paper', theme),
      'text-halo-width': 2.2,
    },
  };
}
