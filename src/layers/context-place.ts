import type { LayerKindModule } from './symbology';

/** Further places, for finding one's way. */
export const contextPlace: LayerKindModule = {
  kind: 'context-place',
  group: 'context',
  rules: [
    {
      id: 'place',
      minZoom: 10,
      marker: {
        shape: 'circle',
        colour: 'ink-quiet',
        edge: 'paper',
        radiusPx: [
          [10, 1.6],
          [13, 2.4],
        ],
        edgePx: 1,
      },
      label: {
        sizePx: [
          [10, 10],
          [13, 11.5],
        ],
        weight: 400,
        colour: 'ink-quiet',
        placement: 'point',
        offsetEm: 0.5,
        minZoom: 12,
      },
    },
  ],
  legend: [{ rule: 'place', swatch: 'point', message: 'legend.context-place' }],
};
