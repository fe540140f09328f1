import type { LayerKindModule } from './symbology';

/** Borders with the other neighbours: quiet, they are not what this is about. */
export const neighbourBorder: LayerKindModule = {
  kind: 'neighbour-border',
  group: 'line',
  rules: [
    {
      id: 'line',
      line: {
        colour: 'ink-quiet',
        widthPx: [
          [5, 0.7],
          [11, 1.4],
        ],
        dash: [6, 3],
        cap: 'butt',
        opacity: 0.8,
      },
    },
  ],
  legend: [{ rule: 'line', swatch: 'line', message: 'legend.neighbour-border' }],
};
