import type { LayerSpecification } from 'maplibre-gl';
import { type ColourToken, colourOf, type Theme } from '../layers/palette';
import { FONT_NAMES } from './font-names';

/** The countries' names: those that places make room for, or those that keep off the places' names. */
export function countryLabelLayer(
  source: string,
  theme: Theme,
  comesFirst: boolean,
): LayerSpecification {
  return {
    id: `${source}/${comesFirst ? 'first' : 'last'}`,
    type: 'symbol',
    source,
    filter: ['==', ['get', 'comesFirst'], comesFirst],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': [FONT_NAMES[600]],
      'text-size': ['get', 'sizePx'],
      'text-letter-spacing': ['get', 'spacingEm'],
      'text-max-width': 40,
      'text-padding': 3,
      // Where a place name or value stands already, the next of its places is tried.
      'text-variable-anchor-offset': ['get', 'offsets'],
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
