import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Extent } from '../model/common';
import { ringsOf } from './contains';

/**
 * Land of a country, or of an exclave, which hides what lies below it. No country: a hatch or a lake,
 * off which names keep while there is room elsewhere.
 */
export interface Territory {
  country: string | null;
  geometry: Geometry;
}

const COLUMNS = 32;
const ROWS = 24;
/** A name needs this many cells of its own land around it. */
const MINIMUM_ROOM = 2.2;

/** Longitudes at which the rings cross a latitude, ascending. */
function crossings(rings: Position[][], latitude: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[i] ?? [];
      if (y1 > latitude === y2 > latitude) continue;
      found.push(x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return found.sort((a, b) => a - b);
}

const isLand = (one: Territory): one is Territory & { country: string } => one.country !== null;

type Grid = (string | undefined)[][];

function fillGrid(territories: readonly Territory[], [west, south, east, north]: Extent): Grid {
  const grid: Grid = Array.from({ length: ROWS }, () => new Array(COLUMNS).fill(undefined));
  for (const [order, { country, geometry }] of territories.entries()) {
    const rings = ringsOf(geometry);
    grid.forEach((row, r) => {
      const xs = crossings(rings, south + ((r + 0.5) / ROWS) * (north - south));
      row.forEach((_, c) => {
        const longitude = west + ((c + 0.5) / COLUMNS) * (east - west);
        const inside = xs.filter((x) => x < longitude).length % 2 === 1;
        // An area in its own country changes nothing; one in another is no place for either's name.
        if (inside && row[c] !== country)
          row[c] = country === null || row[c] ? `${country}/${order}` : country;
      });
    });
  }
  return grid;
}

/** A cell is less wide than high. */
const CELL_WIDTH = 0.7;

/** Distance in cells from a cell to the frame. */
const roomToFrame = (row: number, column: number) =>
  Math.min(row + 1, ROWS - row, column + 1, COLUMNS - column);

/** Distance in cells from a cell to the nearest one that is not `country`, or to the frame. */
function roomAround(grid: Grid, country: string, row: number, column: number): number {
  let room = roomToFrame(row, column);
  // Cells further than the frame take no room.
  const [down, across] = [Math.ceil(room), Math.ceil(room / CELL_WIDTH)];
  for (let r = Math.max(0, row - down); r < Math.min(ROWS, row + down); r += 1) {
    for (let c = Math.max(0, column - across); c < Math.min(COLUMNS, column + across); c += 1) {
      const isOther = grid[r]?.[c] !== country;
      if (isOther) room = Math.min(room, Math.hypot(r - row, (c - column) * CELL_WIDTH));
    }
  }
  return room;
}

function roomiest(grid: Grid, country: string): { row: number; column: number; room: number } {
  let best = { row: 0, column: 0, room: 0 };
  grid.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== country || roomToFrame(row, column) <= best.room) return;
      const room = roomAround(grid, country, row, column);
      if (room > best.room) best = { row, column, room };
    });
  });
  return best;
}

/**
 * A point for each country's name in the part of its land that is in sight,
 * where most of its own land is around. Exclaves come after the countries they
 * lie in. Extent in degrees; countries with too little room get none.
 */
export function countryLabels(
  territories: readonly Territory[],
  extent: Extent,
  nameOf: (country: string) => string,
): FeatureCollection {
  const [west, south, east, north] = extent;
  const lands = territories.filter(isLand);
  const grid = fillGrid(territories, extent);
  let hatchedToo: Grid | undefined;
  const countries = [...new Set(lands.map(({ country }) => country))];
  const features = countries.flatMap((country): Feature[] => {
    let place = roomiest(grid, country);
    if (place.room < MINIMUM_ROOM && lands.length < territories.length) {
      hatchedToo ??= fillGrid(lands, extent);
      place = roomiest(hatchedToo, country);
    }
    const { row, column, room } = place;
    if (room < MINIMUM_ROOM) return [];
    const longitude = west + ((column + 0.5) / COLUMNS) * (east - west);
    const latitude = south + ((row + 0.5) / ROWS) * (north - south);
    const geometry = { type: 'Point' as const, coordinates: [longitude, latitude] };
    return [{ type: 'Feature', geometry, properties: { label: nameOf(country) } }];
  });
  return { type: 'FeatureCollection', features };
}
