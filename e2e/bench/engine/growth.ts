import { areaBetweenLines } from '../../../src/measure/area-between';
import { piecesInside } from '../../../src/measure/in-area';
import { distanceBetween } from '../../../src/measure/line-distance';
import { indexLine } from '../../../src/measure/line-index';
import { lengthNearMetres } from '../../../src/measure/near';
import { areaSquareMetres } from '../../../src/measure/surface-area';
import type { LonLat } from '../../../src/model/common';

export const GROWTH_KINDS = [
  'length-inside',
  'index',
  'distance',
  'distance-indexed',
  'near-length',
  'area',
  'moved-area',
] as const;
export type GrowthKind = (typeof GROWTH_KINDS)[number];

/** Times of one kind by the number of vertices. */
export interface GrowthRow {
  kind: GrowthKind;
  times: { vertices: number; ms: number }[];
  /** Time of the largest over that of the smallest, divided by the same of n log n: at most about 1. */
  toLinearithmic: number;
}

const SIZES = [1_000, 5_000, 20_000, 100_000, 500_000];
const ROUNDS = 6;
/** As a curve around the grid, so that a line of any length stays within two degrees. */
const RADIUS_DEGREES = 1;

/** A closed wiggly ring: every vertex leaves a circle by a wave that many vertices make. */
function ring(vertices: number, phase: number): LonLat[] {
  const line = Array.from({ length: vertices }, (_, at): LonLat => {
    const angle = (2 * Math.PI * at) / vertices;
    const radius = RADIUS_DEGREES * (1 + 0.01 * Math.sin(37 * angle + phase));
    return [45 + radius * Math.cos(angle), 41 + radius * Math.sin(angle)];
  });
  return [...line, line[0] as LonLat];
}

/**
 * Each made ready on a border and a road of so many vertices each, which is not timed. What is timed
 * starts from bare coordinates; building an index and asking it stand apart too.
 */
const CALLS: Record<GrowthKind, (border: LonLat[], road: LonLat[]) => () => unknown> = {
  'length-inside': (border, road) => () => piecesInside(road, [[border]]).length,
  index: (border) => () => indexLine([border]).chordCount,
  distance: (border, road) => {
    const far = southOf(road);
    return () => distanceBetween([far], [border]).distanceMetres;
  },
  'distance-indexed': (border, road) => {
    const [from, to] = [indexLine([southOf(road)]), indexLine([border])];
    return () => distanceBetween(from, to).distanceMetres;
  },
  'near-length': (border, road) => () => lengthNearMetres(road, indexLine([border]), 500),
  area: (border) => () => areaSquareMetres([border]),
  'moved-area': (border) => {
    const course = border.with(border.length >> 1, [44, 41]);
    return () => areaBetweenLines(border, course);
  },
};

const southOf = (line: LonLat[]) => line.map(([x, y]): LonLat => [x, y - 2.2]);

/** How time grows from 1,000 to 500,000 vertices. */
export function benchGrowth(say: (line: string) => void): GrowthRow[] {
  return GROWTH_KINDS.map((kind) => {
    say(`growth: ${kind}`);
    const times = SIZES.map((vertices) => ({ vertices, ms: timeOf(kind, vertices) }));
    return { kind, times, toLinearithmic: toLinearithmic(times) };
  });
}

/** The least of some rounds, as for the calibration loop: memory is swept at any time. */
function timeOf(kind: GrowthKind, vertices: number): number {
  const border = ring(vertices, 0);
  const road = ring(vertices, 1);
  const batch = Math.max(1, Math.round(5_000 / vertices));
  const rounds = Array.from({ length: ROUNDS }, () => {
    // New arrays, so that nothing of the round before is held.
    const calls = Array.from({ length: batch }, () => CALLS[kind]([...border], [...road]));
    const start = performance.now();
    for (const call of calls) call();
    return (performance.now() - start) / batch;
  });
  return Math.min(...rounds);
}

/** From the second size on, where the clock and the compiler matter little. */
function toLinearithmic(times: GrowthRow['times']): number {
  const [, from] = times;
  const to = times.at(-1);
  if (!from || !to) return Number.NaN;
  const work = (n: number) => n * Math.log(n);
  return to.ms / from.ms / (work(to.vertices) / work(from.vertices));
}
