/** How a line that the reader opened is drawn, on the map and in the key: in no side's colour, nor in the accent. */
export const OPENED_LINE = {
  colour: 'historical',
  casing: 'paper',
  widthPx: 2.6,
  dash: [1, 1.4, 3.5, 1.4],
} as const;
