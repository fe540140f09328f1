import type { Feature, FeatureCollection } from 'geojson';
import { OPENED_LINE } from '../layers/opened-line';
import { colourOf, type Theme } from '../layers/palette';
import type { LonLat } from '../model/common';
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
        source: `${source}-words`,
        layout: {
          'symbol-placement': 'line',
          'symbol-spacing': 420,
          'text-field': mark,
          'text-font': [FONT_NAMES[600]],
          'text-size': 12.5,
          'text-offset': [0, -1],
          // Along a bent line badly rather than not at all.
          'text-max-angle': 180,
          'text-allow-overlap': true,
        },
        paint: { 'text-color': colour, 'text-halo-color': paper, 'text-halo-width': 1.8 },
      },
    },
  ];
}

const linesAsData = (lines: readonly (readonly LonLat[])[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: lines.map(
    (line): Feature => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: line.map(([x, y]) => [x, y]) },
    }),
  ),
});

/** An opened file upon the map. */
export interface DrawnOpened {
  /** Tells it from other files. */
  id: number;
  /** Address of its lines as GeoJSON. */
  url: string;
  /** Lines that the words stand along. Longitude, latitude. */
  wordLines: readonly (readonly LonLat[])[];
  words: string;
}

/** The lines of one opened file upon the map, with words along them. */
export function openedOverlay(
  { id, url, wordLines, words }: DrawnOpened,
  theme: Theme,
): MapOverlay {
  const source = `opened-${id}`;
  const sources = new Map<string, FeatureCollection | string>([
    [source, url],
    [`${source}-words`, linesAsData(wordLines)],
  ]);
  return { sources, layers: lineLayers(source, words, theme) };
}
