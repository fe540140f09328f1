import type { Size } from '../plate/camera';
import type { Grid } from './country-grid';

const MOST = 40;

/** Middle of a name, in CSS pixels from the middle of the cell in the south-west, and the room around it. */
export interface Place {
  x: number;
  /** To the south. */
  y: number;
  room: number;
}

/** How many cells of one country follow on each other up to each cell, that one counted. */
function runs(cells: readonly (string | undefined)[], country: string): number[] {
  let run = 0;
  return cells.map((owner) => {
    run = owner === country ? run + 1 : 0;
    return run;
  });
}

/** The shorter of the runs from both ends. */
function reaches(cells: readonly (string | undefined)[], country: string): number[] {
  const back = runs([...cells].reverse(), country).reverse();
  return runs(cells, country).map((run, at) => Math.min(run, back[at] ?? 0));
}

/** For each cell how many of the country stand on both sides of it, and above and below. */
function reachOf({ rows }: Grid, country: string): { across: number[][]; down: number[][] } {
  const columns = (rows[0] ?? []).map((_, c) => rows.map((row) => row[c]));
  const down = columns.map((column) => reaches(column, country));
  return {
    across: rows.map((row) => reaches(row, country)),
    down: rows.map((row, r) => row.map((_, c) => down[c]?.[r] ?? 0)),
  };
}

/** The roomiest first; none so near to one before it that it would hardly help. */
function apart(places: readonly Place[], { width, height }: Size): Place[] {
  const chosen: Place[] = [];
  for (const place of [...places].sort((a, b) => b.room - a.room)) {
    if (chosen.length === MOST) break;
    const isNear = chosen.some(
      ({ x, y }) => Math.abs(x - place.x) < width / 4 && Math.abs(y - place.y) < height / 2,
    );
    if (!isNear) chosen.push(place);
  }
  return chosen;
}

/**
 * What finds places where a box stands wholly upon land of one country, the roomiest first. The box
 * is given in CSS pixels, margins included.
 */
export function countryPlaces(grid: Grid, country: string): (box: Size) => Place[] {
  const { across, down } = reachOf(grid, country);
  const { cell } = grid;
  return (box) => {
    const rows = Math.ceil(Math.max(0, box.height / cell.height - 1) / 2);
    const places = across.flatMap((row, r) =>
      row.flatMap((_, c): Place[] => {
        let cells = row[c] ?? 0;
        for (let by = -rows; by <= rows; by += 1) cells = Math.min(cells, across[r + by]?.[c] ?? 0);
        const beside = (cells - 0.5) * cell.width - box.width / 2;
        const room = Math.min(beside, (down[r]?.[c] ?? 0) * cell.height);
        return beside < 0 ? [] : [{ x: c * cell.width, y: -r * cell.height, room }];
      }),
    );
    return apart(places, box);
  };
}
