import type { Point } from '../camera';
import type { Box, TextStyle } from '../display-list';
import { blockSize } from './boxes';
import { COUNTRY_SETTINGS, countryStyle } from './country-style';
import type { Candidate } from './place-labels';
import { uponPoint } from './point-candidates';
import { CELL_PX, clearance, type TerritoryGrid } from './territory-grid';

const MOST_TRIED = 2000;
const ENOUGH = 24;

/** Whether all of a box lies on cells of one name. */
function isOwn({ rows }: TerritoryGrid, cell: string, [left, top, right, bottom]: Box): boolean {
  for (let r = Math.floor(top / CELL_PX); r <= Math.floor(bottom / CELL_PX); r += 1) {
    for (let c = Math.floor(left / CELL_PX); c <= Math.floor(right / CELL_PX); c += 1) {
      if (rows[r]?.[c] !== cell) return false;
    }
  }
  return true;
}

/** Every so many cells a place is tried, so that large pictures do not try more than small ones. */
function stepOf({ rows }: TerritoryGrid): number {
  const cells = rows.length * (rows[0]?.length ?? 0);
  return Math.max(2, Math.round(Math.sqrt(cells / MOST_TRIED)));
}

interface Search {
  grid: TerritoryGrid;
  cell: string;
  text: string;
  room: number[][];
  extraCost: (at: Point, box: Box) => number;
}

function placesFor(style: TextStyle, baseCost: number, search: Search): Candidate[] {
  const { grid, cell, text, room, extraCost } = search;
  const { width, height } = blockSize([text], style, 0);
  const step = stepOf(grid);
  return room.flatMap((row, r) =>
    row.flatMap((free, c): Candidate[] => {
      if (r % step || c % step || free * CELL_PX < style.sizePx * 0.6) return [];
      const [x, y] = [(c + 0.5) * CELL_PX, (r + 0.5) * CELL_PX];
      const box: Box = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
      if (!isOwn(grid, cell, box)) return [];
      const cost = baseCost - Math.min(free * CELL_PX, 90) * 0.3 + extraCost([x, y], box);
      return cost < Infinity ? [uponPoint([text], [x, y], style, cost)] : [];
    }),
  );
}

/**
 * Places for a country's name wholly upon cells of one name, those with more room around first;
 * smaller and closer set where there are few.
 * @param extraCost what a place, and the box that the name fills there, costs besides; infinite forbids it
 */
export function gridCandidates(
  grid: TerritoryGrid,
  cell: string,
  text: string,
  zoom: number,
  extraCost: (at: Point, box: Box) => number = () => 0,
): Candidate[] {
  const search = { grid, cell, text, room: clearance(grid, cell), extraCost };
  const found: Candidate[] = [];
  COUNTRY_SETTINGS.forEach((setting, step) => {
    if (found.length < ENOUGH)
      found.push(...placesFor(countryStyle(zoom, setting), step * 40, search));
  });
  return found;
}
