import type { Geometry, Position } from 'geojson';

/** What tells geometries apart without comparing all of them. */
export interface GeometrySummary {
  /** The same for equal geometries; others differ in number or sum of their positions. */
  key: string;
  /** Width times height in square degrees. */
  size: number;
}

const known = new WeakMap<Geometry, GeometrySummary>();

function visit(coordinates: unknown, take: (position: Position) => void): void {
  if (!Array.isArray(coordinates)) return;
  if (typeof coordinates[0] === 'number') take(coordinates as Position);
  else for (const inner of coordinates) visit(inner, take);
}

function summarise(geometry: Geometry): GeometrySummary {
  const [xs, ys]: [number[], number[]] = [[], []];
  const parts = geometry.type === 'GeometryCollection' ? geometry.geometries : [geometry];
  for (const part of parts) {
    visit('coordinates' in part ? part.coordinates : [], ([x = 0, y = 0]) => {
      xs.push(x);
      ys.push(y);
    });
  }
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const span = (numbers: number[]) =>
    numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) -
    numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const key = [geometry.type, xs.length, sum(xs), sum(ys)].join('/');
  return { key, size: span(xs) * span(ys) };
}

/** Summary of a geometry, made once for each. */
export function summaryOf(geometry: Geometry): GeometrySummary {
  const summary = known.get(geometry) ?? summarise(geometry);
  known.set(geometry, summary);
  return summary;
}
