import type { Feature, FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { OPENED_LINE } from '../layers/opened-line';
import { colourOf, type Theme } from '../layers/palette';
import type { LonLat } from '../model/common';
import { FONT_NAMES } from './font-names';
import type { MapOverlay, OverlayLayer } from './map-overlay';
import { HIGHLIGHT_SOURCE } from './style';

function lineLayers(source: string, theme: Theme): OverlayLayer[] {
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
  ];
}

const wordLayer = (source: string, words: string, theme: Theme): LayerSpecification => ({
  id: `${source}/text`,
  type: 'symbol',
  source,
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': 420,
    'text-field': words,
    'text-font': [FONT_NAMES[600]],
    'text-size': 12.5,
    'text-offset': [0, -1],
    // Along a bent line badly rather than not at all.
    'text-max-angle': 180,
    'text-allow-overlap': true,
  },
  paint: {
    'text-color': colourOf(OPENED_LINE.colour, theme),
    'text-halo-color': colourOf(OPENED_LINE.casing, theme),
    'text-halo-width': 1.8,
  },
});

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
  /** Its lines, in as many sheets as reach the map one after the other. */
  sheets: readonly FeatureCollection[];
  /** Lines that the words stand along. Longitude, latitude. */
  wordLines: readonly (readonly LonLat[])[];
  words: string;
}

/** The lines of one opened file upon the map, with words along them. */
export function openedOverlay(
  { id, sheets, wordLines, words }: DrawnOpened,
  theme: Theme,
): MapOverlay {
  const sources = new Map(sheets.map((sheet, at) => [`opened-${id}-${at}`, sheet]));
  const layers = [...sources.keys()].flatMap((source) => lineLayers(source, theme));
  const wordSource = `opened-${id}-words`;
  return {
    sources: new Map([...sources, [wordSource, linesAsData(wordLines)]]),
    layers: [...layers, { layer: wordLayer(wordSource, words, theme) }],
  };
}
