import type { LayerKindModule } from './symbology';

/** A route known only as a sketch: a broad band that fades to its edges, never a crisp line. */
export const schematicRoute: LayerKindModule = {
  kind: 'schematic-route',
  group: 'route',
  rules: [
    {
      id: 'band',
      line: {
        colour: 'schematic',
        widthPx: [
          [5, 9],
          [8, 26],
          [11, 72],
        ],
        cap: 'round',
        opacity: 0.5,
        softness: 1,
      },
      label: {
        sizePx: [
          [7, 10],
          [12, 12],
        ],
        weight: 400,
        colour: 'ink-quiet',
        placement: 'line',
        offsetEm: 0,
        minZoom: 8,
      },
    },
  ],
  legend: [{ rule: 'band', swatch: 'line', message: 'legend.schematic-route' }],
};
