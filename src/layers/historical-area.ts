import type { LabelSymbol, LayerKindModule, LineSymbol } from './symbology';

const widthPx: LineSymbol['widthPx'] = [
  [6, 1],
  [11, 1.8],
];

const label: LabelSymbol = {
  sizePx: [
    [7, 11],
    [11, 14],
  ],
  weight: 600,
  colour: 'historical',
  placement: 'point',
  offsetEm: 0,
};

/**
 * An area that was defined at one time or another: a hatch, no fill that could claim the ground. What
 * has ended is told from what stands by the hatch and the dashes, not by a colour; where the two lie
 * over each other both are seen.
 */
export const historicalArea: LayerKindModule = {
  kind: 'historical-area',
  group: 'territory',
  rules: [
    {
      id: 'present',
      filter: { property: 'valid_until', not: true },
      hatch: { pattern: 'falling', colour: 'historical', spacingPx: 10, widthPx: 0.7 },
      line: { colour: 'historical', widthPx, dash: [1.5, 1.5], cap: 'butt' },
      label,
    },
    {
      id: 'former',
      filter: { property: 'valid_until' },
      hatch: { pattern: 'level', colour: 'historical', spacingPx: 6, widthPx: 0.8 },
      line: { colour: 'historical', widthPx, dash: [5, 1.5], cap: 'butt' },
      label,
    },
  ],
  legend: [
    { rule: 'present', swatch: 'area', message: 'legend.present-area' },
    { rule: 'former', swatch: 'area', message: 'legend.historical-area' },
  ],
};
