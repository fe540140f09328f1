import type { LayerKindModule, ZoomStops } from './symbology';

/** Shared by the whole line and its delimited sections, so that they read as one line. */
export const borderWidthPx: ZoomStops = [
  [5, 1],
  [8, 1.4],
  [11, 2],
  [14, 3],
];

/** The mapped line where it is not delimited: dashed. */
export const border: LayerKindModule = {
  kind: 'border',
  group: 'line',
  rules: [
    {
      id: 'line',
      line: {
        colour: 'line',
        widthPx: borderWidthPx,
        dash: [4, 2.5],
        cap: 'butt',
        opacity: 0.85,
        casing: { colour: 'paper', extraPx: 2, opacity: 0.6 },
      },
    },
  ],
  legend: [{ rule: 'line', swatch: 'line', message: 'legend.border', key: true }],
};
