import type { LayerSpecification } from 'maplibre-gl';
import { colourOf, type Theme } from '../layers/palette';
import { byZoom } from './layer-frame';

/** An edge on both sides of a line, or of an area's outline, that is pointed at and is no measured piece. */
export function highlightLayers(source: string, theme: Theme): LayerSpecification[] {
  return [
    {
      id: `${source}/line`,
      type: 'line',
      source,
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': colourOf('ink', theme),
        'line-gap-width': byZoom([
          [6, 5],
          [14, 10],
        ]),
        'line-width': 2.5,
      },
    },
  ];
}

/** The ring around a point that is pointed at. */
export function highlightRing(source: string, theme: Theme): LayerSpecification {
  return {
    id: `${source}/ring`,
    type: 'circle',
    source,
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-color': colourOf('paper', theme),
      'circle-opacity': 0,
      'circle-radius': byZoom([
        [8, 7],
        [14, 11],
      ]),
      'circle-stroke-color': colourOf('ink', theme),
      'circle-stroke-width': 2.5,
    },
  };
}
