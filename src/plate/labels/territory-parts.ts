import type { TerritoryGrid } from './territory-grid';

/** A connected stretch of one territory: the name of its cells in the grid, and how many there are. */
export interface TerritoryPart {
  territory: string;
  cell: string;
  cells: number;
}

function flood({ rows }: TerritoryGrid, from: [number, number], to: string): number {
  const territory = rows[from[0]]?.[from[1]];
  const open = [from];
  let count = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [r, c] = next;
    const row = rows[r];
    if (!row || row[c] !== territory) continue;
    row[c] = to;
    count += 1;
    open.push([r - 1, c], [r + 1, c], [r, c - 1], [r, c + 1]);
  }
  return count;
}

/**
 * Tells the connected stretches of the territories apart: renames their cells, and lists them, the
 * largest first.
 */
export function separateParts(
  grid: TerritoryGrid,
  territories: readonly string[],
): TerritoryPart[] {
  const parts: TerritoryPart[] = [];
  grid.rows.forEach((row, r) => {
    row.forEach((territory, c) => {
      if (territory === undefined || !territories.includes(territory)) return;
      const cell = `${territory}#${parts.length}`;
      parts.push({ territory, cell, cells: flood(grid, [r, c], cell) });
    });
  });
  return parts.sort((a, b) => b.cells - a.cells);
}
