import type { LayerKindModule } from './symbology';

/** The line of actual control at an earlier date: dotted. */
export const controlLine: LayerKindModule = {
  kind: 'control-line',
  group: 'line',
  rules: [
    {
      id: 'line',
      line: {
        colour: 'control',
        widthPx: [
          [7, 1.4],
          [11, 2.2],
          [14, 3.2],
        ],
        dash: [0, 2],
        cap: 'round',
      },
    },
  ],
  legend: [{ rule: 'line', swatch: 'line', message: 'legend.control-line', key: true }],
};
