import type { LayerKindModule } from './symbology';

/** Rivers and lesser roads, told apart by the property `class`. */
export const contextLine: LayerKindModule = {
  kind: 'context-line',
  group: 'context',
  rules: [
    {
      id: 'road',
      filter: { property: 'class', values: ['river'], not: true },
      minZoom: 9,
      line: {
        colour: 'road',
        widthPx: [
          [9, 0.6],
          [11, 1.2],
          [14, 3],
        ],
        cap: 'round',
        casing: { colour: 'road-edge', extraPx: 1, opacity: 0.55 },
      },
    },
    {
      id: 'river',
      filter: { property: 'class', values: ['river'] },
      minZoom: 8.5,
      line: {
        colour: 'water-edge',
        widthPx: [
          [7, 0.5],
          [11, 1.2],
          [14, 2.4],
        ],
        cap: 'round',
      },
      label: {
        sizePx: [
          [10, 10],
          [14, 12],
        ],
        weight: 400,
        colour: 'ink-water',
        placement: 'line',
        offsetEm: 0.8,
        minZoom: 12,
      },
    },
  ],
  legend: [
    { rule: 'road', swatch: 'line', message: 'legend.road' },
    { rule: 'river', swatch: 'line', message: 'legend.river' },
  ],
};
