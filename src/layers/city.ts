import type { LayerKindModule } from './symbology';

/** Cities for finding one's way on the map of the whole region; further in, nearer places serve. */
export const city: LayerKindModule = {
  kind: 'city',
  group: 'context',
  rules: [
    {
      id: 'city',
      maxZoom: 9,
      marker: {
        shape: 'circle',
        colour: 'ink-quiet',
        edge: 'paper',
        radiusPx: [
          [5, 2],
          [9, 3],
        ],
        edgePx: 1,
      },
      label: {
        sizePx: [
          [5, 10.5],
          [9, 12],
        ],
        weight: 400,
        colour: 'ink-quiet',
        placement: 'point',
        offsetEm: 0.5,
      },
    },
  ],
  legend: [{ rule: 'city', swatch: 'point', message: 'legend.city' }],
};
