import type { LayerKindModule } from './symbology';

/** An earlier mapped version of the line, for comparison. */
export const borderVersion: LayerKindModule = {
  kind: 'border-version',
  group: 'line',
  rules: [
    {
      id: 'line',
      line: {
        colour: 'line-old',
        widthPx: [
          [7, 1],
          [12, 2],
        ],
        dash: [2, 1.5],
        cap: 'butt',
      },
    },
  ],
  legend: [{ rule: 'line', swatch: 'line', message: 'legend.border-version' }],
};
