import type { LonLat } from '../model/common';
import { edgeSquareMetres, zoneSquareMetres } from './surface-area';

/** A piece of an outline: ends in degrees, and the area between the straight way and its arc. */
export interface SummedPiece {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  bulge: number;
}

/** Where pieces do not close, the area is uncertain by the gap times the extent: at most this share. */
const OPEN_SHARE = 1e-5;
const METRES_PER_DEGREE = 111_000;

/**
 * Adds up the area that pieces of an outline go around, and whether they close. A sum is three
 * numbers: square metres, and how far the ways go in longitude and latitude.
 */
export class OutlineSum {
  /** The parallel that areas are counted from: that in the middle of the region. */
  readonly parallel: number;
  private readonly extentMetres: number;

  /** @param region where the outline lies, to within its own extent */
  constructor(region: readonly (readonly LonLat[])[]) {
    let [south, north] = [90, -90];
    for (const ring of region) {
      for (const [, latitude] of ring) {
        south = Math.min(south, latitude);
        north = Math.max(north, latitude);
      }
    }
    this.parallel = zoneSquareMetres((south + north) / 2);
    this.extentMetres = (north - south) * METRES_PER_DEGREE;
  }

  /** Adds a piece to a sum that stands at a place, times 1 or -1. */
  static write(
    sums: Float64Array,
    at: number,
    { x0, y0, x1, y1, bulge }: SummedPiece,
    times: number,
    parallel: number,
  ): void {
    const area = edgeSquareMetres(x0, y0, x1, y1, parallel) + bulge;
    sums[at] = (sums[at] as number) + times * area;
    sums[at + 1] = (sums[at + 1] as number) + times * (x1 - x0);
    sums[at + 2] = (sums[at + 2] as number) + times * (y1 - y0);
  }

  /**
   * Square metres of a sum that stands at a place, or null where its pieces leave a gap that makes
   * more than a small share of them.
   */
  closed(sums: Float64Array, at: number): number | null {
    const area = sums[at] as number;
    const gap = Math.hypot(sums[at + 1] as number, sums[at + 2] as number) * METRES_PER_DEGREE;
    return gap * this.extentMetres <= OPEN_SHARE * Math.abs(area) + 0.01 ? area : null;
  }
}
