import type { LayerKindModule } from './symbology';

/** Recorded spot heights. */
export const spotHeight: LayerKindModule = {
  kind: 'spot-height',
  group: 'place',
  rules: [
    {
      id: 'summit',
      minZoom: 9.5,
      marker: {
        shape: 'triangle',
        colour: 'ink-quiet',
        edge: 'paper',
        radiusPx: [
          [9, 3.5],
          [13, 5],
        ],
        edgePx: 1,
      },
      label: {
        sizePx: [
          [10, 10],
          [14, 12],
        ],
        weight: 400,
        colour: 'ink-quiet',
        placement: 'point',
        offsetEm: 0.6,
      },
    },
  ],
  legend: [{ rule: 'summit', swatch: 'point', message: 'legend.spot-height' }],
};
