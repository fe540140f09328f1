import type { LayerKindModule } from './symbology';

/** Administrative areas and exclaves: the tint of the country they belong to, thinly edged. */
export const area: LayerKindModule = {
  kind: 'area',
  group: 'territory',
  rules: [
    {
      id: 'area',
      fill: { colour: 'country-tint', opacity: 1 },
      line: {
        colour: 'ink-quiet',
        widthPx: [
          [7, 0.6],
          [12, 1.2],
        ],
        dash: [5, 2, 1, 2],
        cap: 'butt',
        opacity: 0.8,
      },
      label: {
        sizePx: [
          [9, 10],
          [13, 13],
        ],
        weight: 400,
        colour: 'ink-quiet',
        placement: 'point',
        offsetEm: 0,
        minZoom: 8.5,
        letterSpacingEm: 0.06,
      },
    },
  ],
  legend: [{ rule: 'area', swatch: 'area', message: 'legend.area' }],
};
