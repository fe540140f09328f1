import type { LayerKindModule } from './symbology';

/** An area that existed at another time: its own level hatch, no fill that could claim the ground. */
export const historicalArea: LayerKindModule = {
  kind: 'historical-area',
  group: 'territory',
  rules: [
    {
      id: 'former',
      hatch: { pattern: 'level', colour: 'historical', spacingPx: 6, widthPx: 0.8 },
      line: {
        colour: 'historical',
        widthPx: [
          [6, 1],
          [11, 1.8],
        ],
        dash: [5, 1.5],
        cap: 'butt',
      },
      label: {
        sizePx: [
          [7, 11],
          [11, 14],
        ],
        weight: 400,
        colour: 'historical',
        placement: 'point',
        offsetEm: 0,
      },
    },
  ],
  legend: [{ rule: 'former', swatch: 'area', message: 'legend.historical-area' }],
};
