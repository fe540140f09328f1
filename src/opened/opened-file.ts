import type { LonLat } from '../model/common';
import type { OpenedProblem } from './problem';

export type OpenedFormat = 'geojson' | 'kml' | 'gpx';

/** What of a file did not become a line, and is no fault: how many of each. */
export interface LeftOut {
  /** Points, of which there is nothing to compare. */
  points: number;
  /** Features without a geometry, and recorded tracks of a single position. */
  empty: number;
  /** Positions that repeat the one before. */
  repeated: number;
}

/**
 * The lines of a file that a reader opened, WGS 84. All positions stand in one array, so that half a
 * million of them pass from worker to page to store without being copied one by one.
 */
export interface OpenedFile {
  /** Name of the file, as it may be shown. */
  name: string;
  format: OpenedFormat;
  /** Longitude, latitude, longitude, latitude ... in degrees, one line after the other. */
  positions: Float64Array;
  /** At which position each line begins, and after the last the number of all: one more than lines. */
  starts: Uint32Array;
  /** For each line the number of its feature in the file, from 1. */
  features: Uint32Array;
  /** For each line 1 where it is a ring of a polygon, else 0. */
  rings: Uint8Array;
  /** Name of each feature that has lines and a name, by its number. */
  names: ReadonlyMap<number, string>;
  leftOut: LeftOut;
}

/** What comes of opening a file. The view needs to change only where it is `opened`. */
export type OpenedResult =
  | { state: 'opened'; file: OpenedFile }
  | {
      state: 'refused';
      /** The first problems in the order of the file, at least one. */
      problems: OpenedProblem[];
      /** How many problems there are besides. */
      more: number;
    };

export const lineCount = ({ starts }: OpenedFile): number => Math.max(0, starts.length - 1);

export const vertexCount = ({ positions }: OpenedFile): number => positions.length / 2;

/** The positions of one line, counted from 0: longitude, latitude in degrees. */
export function linePositions({ positions, starts }: OpenedFile, line: number): LonLat[] {
  const [from = 0, to = from] = [starts[line], starts[line + 1]];
  return Array.from({ length: to - from }, (_, at): LonLat => {
    const place = 2 * (from + at);
    return [positions[place] as number, positions[place + 1] as number];
  });
}
