import type { FeatureCollection } from 'geojson';
import { OPENED_LINE } from '../layers/opened-line';
import { colourOf, type Theme } from '../layers/palette';
import { FONT_NAMES } from './font-names';
import type { MapOverlay, OverlayLayer } from './map-overlay';
import { HIGHLIGHT_SOURCE } from './style';

function lineLayers(source: string, mark: string, theme: Theme): OverlayLayer[] {
  const below = `${HIGHLIGHT_SOURCE}/line`;
  const colour = colourOf(OPENED_LINE.colour, theme);
  const paper = colourOf(OPENED_LINE.casing, theme);
  return [
    {
      below,
      layer: {
        id: `${source}/casing`,
        type: 'line',
        source,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': paper,
          'line-width': OPENED_LINE.widthPx + 2.4,
          'line-opacity': 0.9,
        },
      },
    },
    {
      below,
      layer: {
        id: `${source}/line`,
        type: 'line',
        source,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colour,
          'line-width': OPENED_LINE.widthPx,
          'line-dasharray': [...OPENED_LINE.dash],
        },
      },
    },
    {
      layer: {
        id: `${source}/mark`,
        type: 'symbol',
        source,
        layout: {
          'symbol-placement': 'line',
          'symbol-spacing': 260,
          'text-field': mark,
          'text-font': [FONT_NAMES[600]],
          'text-size': 12.5,
          'text-offset': [0, -0.95],
          'text-padding': 2,
          'text-max-angle': 35,
        },
        paint: { 'text-color': colour, 'text-halo-color': paper, 'text-halo-width': 1.8 },
      },
    },
  ];
}

/**
 * The lines of one opened file upon the map, with a mark along them.
 * @param id tells it from other files
 */
export function openedOverlay(
  id: number,
  data: FeatureCollection,
  mark: string,
  theme: Theme,
): MapOverlay {
  const source = `opened-${id}`;
  return { sources: new Map([[source, data]]), layers: lineLayers(source, mark, theme) };
}
