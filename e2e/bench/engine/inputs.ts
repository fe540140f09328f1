import type { LonLat } from '../../../src/model/common';

export const KINDS = ['length-inside', 'distance', 'near-length', 'difference-area'] as const;
export type Kind = (typeof KINDS)[number];

export type Polygon = LonLat[][];

/** What a case measures; each kind reads only what it needs. */
export interface Input {
  route: LonLat[];
  line: LonLat[];
  areas: Polygon[];
  /** What is taken away from the areas. */
  taken: Polygon[];
  nearMetres: number;
}

export interface Case {
  kind: Kind;
  /** Which data, in words. */
  of: string;
  input: Input;
}

export const NOTHING: Input = { route: [], line: [], areas: [], taken: [], nearMetres: 0 };

/**
 * The input with only every so-manyth vertex of its lines, the first and last always kept: what an
 * engine gets that would take minutes for the whole. Areas stay whole: thinned rings can cross.
 */
export function thinned(input: Input, every: number): Input {
  const thin = (line: LonLat[]) =>
    line.filter((_, at) => at % every === 0 || at === line.length - 1);
  return { ...input, route: thin(input.route), line: thin(input.line) };
}

/** Vertices of the two sides of an input, as `1095 x 3955`. */
export function sizeOf({ route, line, areas, taken }: Input): string {
  const corners = (polygons: Polygon[]) =>
    polygons.flat().reduce((count, ring) => count + ring.length, 0);
  return [route.length, line.length, corners(areas), corners(taken)]
    .filter((count) => count > 0)
    .join(' x ');
}
