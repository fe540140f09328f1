import type { LayerSpecification } from 'maplibre-gl';
import { type ColourToken, colourOf, type Theme } from '../layers/palette';
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
      // A place name or value that stands there already moves it by a line or two.
      'text-variable-anchor-offset': [
        'center',
        [0, 0],
        'bottom',
        [0, -1],
        'top',
        [0, 1],
        'bottom',
        [0, -2.5],
        'top',
        [0, 2.5],
      ],
    },
    paint: {
      'text-color': colourOf('ink-quiet', theme),
      'text-halo-color': colourOf('paper', theme),
      'text-halo-width': 1,
      'text-halo-blur': 0.5,
    },
  };
}

/** The lines from measured values that stand farther away to their pieces. */
export function leaderLayers(source: string, theme: Theme): LayerSpecification[] {
  const stroke = (part: string, colour: ColourToken, width: number): LayerSpecification => ({
    id: `${source}/${part}`,
    type: 'line',
    source,
    layout: { 'line-cap': 'round' },
    paint: { 'line-color': colourOf(colour, theme), 'line-width': width },
  });
  return [stroke('casing', 'paper', 3), stroke('line', 'accent', 1)];
}

/** The measured values where they were placed, the accent's only text. */
export function valueLayer(source: string, theme: Theme): LayerSpecification {
  return {
    id: `${source}/value`,
    type: 'symbol',
    source,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': [FONT_NAMES[600]],
      'text-size': ['get', 'sizePx'],
      'text-max-width': 40,
      'text-line-height': 1.16,
      // They stand clear of each other already; names make room for them.
      'text-allow-overlap': true,
      'text-padding': 3,
    },
    paint: {
      'text-color': colourOf('accent', theme),
      'text-halo-color': colourOf('paper', theme),
      'text-halo-width': 2.2,
    },
  };
}
