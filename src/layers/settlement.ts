import type { LayerKindModule } from './symbology';

/** The dossier's villages and towns: one rank for both sides. */
export const settlement: LayerKindModule = {
  kind: 'settlement',
  group: 'place',
  rules: [
    {
      id: 'settlement',
      minZoom: 8,
      marker: {
        shape: 'circle',
        colour: 'paper',
        edge: 'ink',
        radiusPx: [
          [8, 2],
          [11, 3.2],
          [14, 4.5],
        ],
        edgePx: 1.4,
      },
      label: {
        sizePx: [
          [8, 11],
          [11, 12.5],
          [14, 15],
        ],
        weight: 400,
        colour: 'ink',
        placement: 'point',
        offsetEm: 0.65,
        beside: true,
      },
    },
  ],
  legend: [{ rule: 'settlement', swatch: 'point', message: 'legend.settlement' }],
};
