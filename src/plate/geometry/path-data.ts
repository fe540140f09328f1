import type { Point } from '../camera';

/** Coordinates of path data are tenths of a pixel. */
export const UNITS_PER_PX = 10;

const units = (value: number) => Math.round(value * UNITS_PER_PX);

/** Writes numbers with as few separators as SVG allows. */
function joined(numbers: readonly number[]): string {
  return numbers.map((n, i) => (i > 0 && n >= 0 ? ` ${n}` : `${n}`)).join('');
}

function subpath(points: readonly Point[], closed: boolean): string {
  const [first] = points;
  if (!first) return '';
  let [x, y] = [units(first[0]), units(first[1])];
  const start = joined([x, y]);
  const steps: number[] = [];
  for (const point of points.slice(1)) {
    const [dx, dy] = [units(point[0]) - x, units(point[1]) - y];
    if (dx === 0 && dy === 0) continue;
    steps.push(dx, dy);
    [x, y] = [x + dx, y + dy];
  }
  if (steps.length < (closed ? 4 : 2)) return '';
  return `M${start}l${joined(steps)}${closed ? 'z' : ''}`;
}

/** SVG path data in tenths of a pixel, relative and in whole numbers, which compress best. */
export function pathData(paths: readonly (readonly Point[])[], closed: boolean): string {
  return paths.map((points) => subpath(points, closed)).join('');
}
