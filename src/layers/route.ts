import type { LayerKindModule } from './symbology';

/** A road that a claim speaks of. */
export const route: LayerKindModule = {
  kind: 'route',
  group: 'route',
  rules: [
    {
      id: 'road',
      minZoom: 8,
      line: {
        colour: 'route',
        widthPx: [
          [7, 1],
          [10, 1.8],
          [14, 4.5],
        ],
        cap: 'round',
        casing: { colour: 'paper', extraPx: 2, opacity: 0.9 },
      },
      label: {
        sizePx: [
          [9, 10],
          [13, 12],
        ],
        weight: 600,
        colour: 'ink-quiet',
        placement: 'line',
        upright: true,
        offsetEm: 0,
      },
    },
  ],
  legend: [{ rule: 'road', swatch: 'line', message: 'legend.route' }],
};
