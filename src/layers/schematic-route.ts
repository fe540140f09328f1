import type { LayerKindModule } from './symbology';

/** A route known only as a sketch: a broad soft band, never a crisp line. */
export const schematicRoute: LayerKindModule = {
  kind: 'schematic-route',
  group: 'route',
  rules: [
    {
      id: 'band',
      line: {
        colour: 'schematic',
        widthPx: [
          [5, 7],
          [8, 14],
          [11, 34],
        ],
        cap: 'round',
        opacity: 0.28,
        blurPx: 5,
      },
    },
  ],
  legend: [{ rule: 'band', swatch: 'line', message: 'legend.schematic-route' }],
};
