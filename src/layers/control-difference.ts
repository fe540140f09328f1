import type { LayerKindModule } from './symbology';

const hatch = {
  pattern: 'rising',
  colour: 'difference',
  spacingPx: 6,
  widthPx: 1.1,
} as const;

/** Where control and mapped line differed: one hatch both ways; an edge where control changed. */
export const controlDifference: LayerKindModule = {
  kind: 'control-difference',
  group: 'territory',
  rules: [
    { id: 'uncovered', filter: { property: 'status', values: ['not-covered'] }, hatch },
    {
      id: 'changed',
      filter: { property: 'status', values: ['not-covered'], not: true },
      hatch,
      line: {
        colour: 'difference',
        widthPx: [
          [9, 0.8],
          [13, 2],
        ],
        cap: 'round',
      },
    },
  ],
  legend: [
    { rule: 'changed', swatch: 'area', message: 'legend.difference.changed', key: true },
    { rule: 'uncovered', swatch: 'area', message: 'legend.difference.uncovered', key: true },
  ],
};
