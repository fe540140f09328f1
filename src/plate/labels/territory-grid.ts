import type { Point, Size } from '../camera';
import { rowCrossings } from '../geometry/interior';

export const CELL_PX = 6;

/** Whose land each cell of the picture is: rows of territory names. */
export interface TerritoryGrid {
  rows: (string | undefined)[][];
}

export interface TerritoryOutline {
  name: string;
  paths: Point[][];
}

/** Fills a grid with territories, bottom first: a later one hides what lies below it. */
export function territoryGrid(territories: readonly TerritoryOutline[], size: Size): TerritoryGrid {
  const columns = Math.ceil(size.width / CELL_PX);
  const count = Math.ceil(size.height / CELL_PX);
  const rows = Array.from({ length: count }, () =>
    new Array<string | undefined>(columns).fill(undefined),
  );
  for (const { name, paths } of territories) {
    rows.forEach((row, r) => {
      const xs = rowCrossings(paths, (r + 0.5) * CELL_PX);
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const from = Math.max(0, Math.ceil((xs[i] ?? 0) / CELL_PX - 0.5));
        const to = Math.min(columns - 1, Math.floor((xs[i + 1] ?? 0) / CELL_PX - 0.5));
        for (let c = from; c <= to; c += 1) row[c] = name;
      }
    });
  }
  return { rows };
}

/** Distance in cells from each cell of a territory to the nearest that is not, or to the edge. */
export function clearance({ rows }: TerritoryGrid, name: string): number[][] {
  const room = rows.map((row) => row.map((cell) => (cell === name ? Infinity : 0)));
  const at = (r: number, c: number) => room[r]?.[c] ?? 0;
  const relax = (r: number, c: number, back: 1 | -1) => {
    const row = room[r];
    if (!row || row[c] === 0) return;
    const near = Math.min(at(r - back, c), at(r, c - back)) + 1;
    const diagonal = Math.min(at(r - back, c - back), at(r - back, c + back)) + Math.SQRT2;
    row[c] = Math.min(at(r, c), near, diagonal);
  };
  for (const [r, row] of room.entries()) {
    for (const c of row.keys()) relax(r, c, 1);
  }
  for (let r = room.length - 1; r >= 0; r -= 1) {
    for (let c = (room[r]?.length ?? 0) - 1; c >= 0; c -= 1) relax(r, c, -1);
  }
  return room;
}
