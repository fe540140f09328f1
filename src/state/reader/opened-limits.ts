/** An opened line whose ends are farther from the mapped one than this, in metres, does not stand for it. */
export const MOST_GAP_METRES = 10_000;
