import type { SymbolRule } from './symbology';

/**
 * How the measured pieces light up, by the property `state` of a piece:
 * `active` (of the measurement being read), `undecided` (active, but this
 * geometry cannot decide it), `chosen` (pointed at) or `faint` (of the claim's other measurements).
 */
export const measuredRules: readonly SymbolRule[] = [
  {
    id: 'faint-line',
    filter: { property: 'state', values: ['faint'] },
    line: {
      colour: 'accent',
      widthPx: [
        [6, 1.5],
        [13, 3],
      ],
      cap: 'round',
      opacity: 0.4,
    },
  },
  {
    id: 'active-area',
    filter: { property: 'shape', values: ['area'] },
    fill: { colour: 'accent', opacity: 0.09 },
  },
  {
    id: 'active-line',
    filter: { property: 'state', values: ['active'] },
    line: {
      colour: 'accent',
      widthPx: [
        [6, 2.6],
        [10, 3.6],
        [14, 6],
      ],
      cap: 'round',
      casing: { colour: 'paper', extraPx: 3, opacity: 0.95 },
    },
  },
  {
    id: 'undecided-line',
    filter: { property: 'state', values: ['undecided'] },
    line: {
      colour: 'accent',
      widthPx: [
        [6, 2],
        [10, 2.6],
        [14, 4],
      ],
      dash: [1.6, 1.2],
      cap: 'butt',
      casing: { colour: 'paper', extraPx: 3, opacity: 0.95 },
    },
  },
  {
    id: 'chosen-line',
    filter: { property: 'state', values: ['chosen'] },
    line: {
      colour: 'accent',
      widthPx: [
        [6, 5],
        [10, 7],
        [14, 10],
      ],
      cap: 'round',
      casing: { colour: 'paper', extraPx: 4, opacity: 1 },
    },
  },
];

/** The points among the measured pieces. */
export const measuredPointRule: SymbolRule = {
  id: 'point',
  marker: {
    shape: 'circle',
    colour: 'accent',
    edge: 'paper',
    radiusPx: [
      [6, 3.5],
      [11, 5],
      [14, 7],
    ],
    edgePx: 1.6,
  },
};
