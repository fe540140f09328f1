import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { colourOf, type Theme } from '../layers/palette';
import type { MapOverlay } from './map-overlay';
import { HIGHLIGHT_SOURCE } from './style';

const SOURCE = 'near-zone';

const features = (zones: readonly MultiPolygon[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: zones.map((geometry): Feature => ({ type: 'Feature', geometry, properties: {} })),
});

/** What lies within the reader's distance of the measured lines: a soft band with its edge. */
export function nearOverlay(zones: readonly MultiPolygon[], theme: Theme): MapOverlay {
  const colour = colourOf('accent', theme);
  const below = `${HIGHLIGHT_SOURCE}/line`;
  return {
    sources: new Map([[SOURCE, features(zones)]]),
    layers: [
      {
        below,
        layer: {
          id: `${SOURCE}/fill`,
          type: 'fill',
          source: SOURCE,
          paint: { 'fill-color': colour, 'fill-opacity': 0.07, 'fill-antialias': false },
        },
      },
      {
        below,
        layer: {
          id: `${SOURCE}/edge`,
          type: 'line',
          source: SOURCE,
          layout: { 'line-join': 'round' },
          paint: { 'line-color': colour, 'line-opacity': 0.55, 'line-width': 1.2 },
        },
      },
    ],
  };
}
