import type { LayerKindModule } from './symbology';

/** Further places, for finding one's way. */
export const contextPlace: LayerKindModule = {
  kind: 'context-place',
  group: 'context',
  rules: [
    {
      id: 'place',
      minZoom: 6,
      marker: {
        shape: 'circle',
        colour: 'ink-quiet',
        edge: 'paper',
        radiusPx: [
          [6, 1.6],
          [12, 2.4],
        ],
        edgePx: 1,
      },
      label: {
        sizePx: [
          [6, 10],
          [12, 11.5],
        ],
        weight: 400,
        colour: 'ink-quiet',
        placement: 'point',
        offsetEm: 0.5,
        priorityProperty: 'rank',
      },
    },
  ],
  legend: [{ rule: 'place', swatch: 'point', message: 'legend.context-place' }],
};
