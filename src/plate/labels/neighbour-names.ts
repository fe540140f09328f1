import type { Point } from '../camera';
import { lengthPx } from '../geometry/along';
import type { Frame } from '../shapes/frame';
import type { DrawnLayer } from '../shapes/layer-shapes';
import type { Outlined } from '../shapes/rule-shapes';
import { gridCandidates } from './grid-candidates';
import type { LabelItem } from './place-labels';
import { nearestOnPaths } from './side-of-path';
import type { TerritoryGrid } from './territory-grid';

/** A neighbour's name stands no farther from the shared border than this share of its length. */
const REACH = 0.9;
const LEAST_REACH_PX = 36;

interface Neighbour {
  country: string;
  side: 'left' | 'right';
  border: Outlined;
}

function neighbours(layers: readonly DrawnLayer[], known: ReadonlySet<string>): Neighbour[] {
  const borders = layers
    .filter(({ layer }) => layer.kind === 'neighbour-border')
    .flatMap(({ entries }) => entries);
  return borders.flatMap((border) =>
    (['left', 'right'] as const).flatMap((side): Neighbour[] => {
      const country = border.feature.properties?.[side];
      return typeof country === 'string' && !known.has(country) ? [{ country, side, border }] : [];
    }),
  );
}

function middleOf(points: readonly Point[]): Point {
  const average = (axis: 0 | 1) =>
    points.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, points.length);
  return [average(0), average(1)];
}

/**
 * The names of neighbours whose shape the dossier does not hold: on unnamed land, on their side of
 * a drawn border and near it, so that nothing is said of land farther away.
 * @param ground name of the grid's cells that are land and no known territory
 */
export function neighbourNames(
  layers: readonly DrawnLayer[],
  known: ReadonlySet<string>,
  { grid, ground }: { grid: TerritoryGrid; ground: string },
  frame: Frame,
  nameOf: (country: string) => string,
): LabelItem[] {
  return neighbours(layers, known).map(({ country, side, border }, i) => {
    const { paths } = border.outline;
    const length = paths.reduce((sum, path) => sum + lengthPx(path), 0);
    const middle = middleOf(paths.flat());
    const reach = Math.max(LEAST_REACH_PX, length * REACH);
    const cost = (at: Point) => {
      if (Math.hypot(at[0] - middle[0], at[1] - middle[1]) > reach + length) return Infinity;
      const near = nearestOnPaths(at, paths);
      if (near.side !== side || near.distancePx > reach) return Infinity;
      return Math.hypot(at[0] - middle[0], at[1] - middle[1]) * 0.2;
    };
    const { zoom } = frame.projection;
    const candidates = gridCandidates(grid, ground, nameOf(country), zoom, cost);
    return { group: 'country-names', rank: 16 + i / 100, candidates };
  });
}
