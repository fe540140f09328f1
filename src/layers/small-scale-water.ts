import type { LayerKindModule } from './symbology';

/** Large lakes for the map of the whole region; further in, `context-area` has finer shores. */
export const smallScaleWater: LayerKindModule = {
  kind: 'small-scale-water',
  group: 'context',
  rules: [
    {
      id: 'lake',
      maxZoom: 9,
      fill: { colour: 'sea', opacity: 1 },
      line: {
        colour: 'water-edge',
        widthPx: [
          [5, 0.3],
          [9, 0.6],
        ],
        cap: 'round',
      },
    },
  ],
  legend: [{ rule: 'lake', swatch: 'area', message: 'legend.water' }],
};
