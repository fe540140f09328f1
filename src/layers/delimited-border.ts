import type { LayerKindModule } from './symbology';

/** Sections that the two sides have delimited: the only solid, cased line on the map. */
export const delimitedBorder: LayerKindModule = {
  kind: 'delimited-border',
  group: 'line',
  rules: [
    {
      id: 'section',
      line: {
        colour: 'line',
        widthPx: [
          [5, 1.8],
          [8, 2.4],
          [11, 3.2],
          [14, 5],
        ],
        cap: 'round',
        casing: { colour: 'paper', extraPx: 4, opacity: 1 },
      },
    },
  ],
  legend: [{ rule: 'section', swatch: 'line', message: 'legend.delimited', key: true }],
};
