import type { Point } from '../camera';
import type { Box } from '../display-list';
import { COUNTRY_SETTINGS, countryStyle } from './country-style';
import type { Candidate } from './place-labels';
import { uponPoint } from './point-candidates';
import { CELL_PX, clearance, type TerritoryGrid } from './territory-grid';

const STEP_CELLS = 2;

/** Whether all of a box lies on cells of one name. */
function isOwn({ rows }: TerritoryGrid, cell: string, [left, top, right, bottom]: Box): boolean {
  for (let r = Math.floor(top / CELL_PX); r <= Math.floor(bottom / CELL_PX); r += 1) {
    for (let c = Math.floor(left / CELL_PX); c <= Math.floor(right / CELL_PX); c += 1) {
      if (rows[r]?.[c] !== cell) return false;
    }
  }
  return true;
}

/**
 * Places for a country's name wholly upon cells of one name, those with more room around first.
 * @param extraCost what a place costs besides; infinite forbids it
 */
export function gridCandidates(
  grid: TerritoryGrid,
  cell: string,
  text: string,
  zoom: number,
  extraCost: (at: Point) => number = () => 0,
): Candidate[] {
  const room = clearance(grid, cell);
  return COUNTRY_SETTINGS.flatMap((setting, step) => {
    const style = countryStyle(zoom, setting);
    return room.flatMap((row, r) =>
      row.flatMap((free, c): Candidate[] => {
        if (r % STEP_CELLS || c % STEP_CELLS || free * CELL_PX < style.sizePx * 0.6) return [];
        const at: Point = [(c + 0.5) * CELL_PX, (r + 0.5) * CELL_PX];
        const candidate = uponPoint([text], at, style);
        const cost = step * 40 - Math.min(free * CELL_PX, 90) * 0.3 + extraCost(at);
        const [box] = candidate.shape.boxes;
        return box && cost < Infinity && isOwn(grid, cell, box) ? [{ ...candidate, cost }] : [];
      }),
    );
  });
}
