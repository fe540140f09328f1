import type { LayerKindModule } from './symbology';

/** Forest and water, told apart by the property `class`. */
export const contextArea: LayerKindModule = {
  kind: 'context-area',
  group: 'context',
  rules: [
    {
      id: 'forest',
      filter: { property: 'class', values: ['forest'] },
      minZoom: 9.5,
      // Dots and no tint: forest must not make one side's land look darker.
      hatch: { pattern: 'dots', colour: 'forest', spacingPx: 4.6, widthPx: 1.5 },
    },
    {
      id: 'water',
      filter: { property: 'class', values: ['forest'], not: true },
      minZoom: 8.5,
      fill: { colour: 'water', opacity: 1 },
      line: {
        colour: 'water-edge',
        widthPx: [
          [8, 0.4],
          [13, 1],
        ],
        cap: 'round',
      },
      label: {
        sizePx: [
          [9, 10],
          [13, 12],
        ],
        weight: 400,
        colour: 'ink-water',
        placement: 'point',
        offsetEm: 0,
      },
    },
  ],
  legend: [
    { rule: 'forest', swatch: 'area', message: 'legend.forest' },
    { rule: 'water', swatch: 'area', message: 'legend.water' },
  ],
};
