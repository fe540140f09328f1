import type { Geometry, Position } from 'geojson';
import type { Extent } from '../model/common';
import type { Size } from '../plate/camera';
import { ringsOf } from './contains';
import type { Box } from './keep-clear';

/**
 * Land of a country, or of an exclave, which hides what lies below it. No country: a hatch or a lake,
 * off which names keep while there is room elsewhere.
 */
export interface Territory {
  country: string | null;
  geometry: Geometry;
}

/** The part of a map that names may use, and how it is drawn. */
export interface NameView {
  /** Degrees. */
  extent: Extent;
  /** Of the same part, in CSS pixels. */
  size: Size;
  zoom: number;
  /** What lies upon it, in CSS pixels from its upper left corner. */
  covered: readonly Box[];
}

/** The smallest side of a cell in CSS pixels; on large maps cells are larger, so that there are not too many. */
const FINEST_PX = 10;
const MOST_CELLS = 3000;

/** Whose land each cell is, rows from the south; of no use for names where it is nobody's. */
type Owners = (string | undefined)[][];

export interface Grid {
  rows: Owners;
  /** Width and height of a cell in CSS pixels. */
  cell: Size;
}

function emptyGrid({ width, height }: Size): Grid {
  const side = Math.max(FINEST_PX, Math.sqrt((width * height) / MOST_CELLS));
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
  return {
    rows: Array.from({ length: rows }, () => new Array(columns).fill(undefined)),
    cell: { width: width / columns, height: height / rows },
  };
}

/** For each row of cells the places where the rings cross its middle, in columns, ascending. */
function crossings(rings: readonly Position[][], grid: Grid, toCells: ToCells): number[][] {
  const found: number[][] = grid.rows.map(() => []);
  for (const ring of rings) {
    let [x1, y1] = toCells(ring[0] ?? []);
    for (const position of ring) {
      const [x2, y2] = toCells(position);
      const first = Math.max(0, Math.ceil(Math.min(y1, y2)));
      for (let r = first; r < Math.min(found.length, Math.max(y1, y2)); r += 1)
        found[r]?.push(x1 + ((r - y1) / (y2 - y1)) * (x2 - x1));
      [x1, y1] = [x2, y2];
    }
  }
  for (const row of found) row.sort((a, b) => a - b);
  return found;
}

/** Takes longitude and latitude to columns and rows; the middle of the first cell is at 0, 0. */
type ToCells = (position: Position) => [number, number];

function toCellsOf({ rows }: Grid, [west, south, east, north]: Extent): ToCells {
  const [columns, count] = [rows[0]?.length ?? 0, rows.length];
  return ([longitude = 0, latitude = 0]) => [
    ((longitude - west) / (east - west)) * columns - 0.5,
    ((latitude - south) / (north - south)) * count - 0.5,
  ];
}

function fill(grid: Grid, { country, geometry }: Territory, order: number, toCells: ToCells): void {
  crossings(ringsOf(geometry), grid, toCells).forEach((xs, r) => {
    const row = grid.rows[r] ?? [];
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const last = Math.min(row.length - 1, Math.floor(xs[i + 1] ?? 0));
      for (let c = Math.max(0, Math.ceil(xs[i] ?? 0)); c <= last; c += 1) {
        // An area in its own country changes nothing; one in another is no place for either's name.
        if (row[c] !== country)
          row[c] = country === null || row[c] ? `${country}/${order}` : country;
      }
    }
  });
}

/** Takes away the cells under a box. */
function cover({ rows, cell }: Grid, { x, y, width, height }: Box): void {
  const top = rows.length - Math.floor(y / cell.height);
  const bottom = rows.length - Math.ceil((y + height) / cell.height);
  const [left, right] = [Math.floor(x / cell.width), Math.ceil((x + width) / cell.width)];
  for (const row of rows.slice(Math.max(0, bottom), Math.max(0, top)))
    row.fill(undefined, Math.max(0, left), Math.max(0, right));
}

/** The cells of a view that are free for names; territories are given bottom first. */
export function countryGrid(territories: readonly Territory[], view: NameView): Grid {
  const grid = emptyGrid(view.size);
  const toCells = toCellsOf(grid, view.extent);
  territories.forEach((territory, order) => {
    fill(grid, territory, order, toCells);
  });
  for (const box of view.covered) cover(grid, box);
  return grid;
}
