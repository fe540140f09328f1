import type { FeatureCollection } from 'geojson';
import type { LineRef } from '../../measure/followers';
import type { LineRange } from '../../measure/line-changes';
import type { SideChange } from '../../measure/side-changes';
import type { LonLat } from '../../model/common';
import type { Layer } from '../../model/layer';
import type { Measured } from '../../model/measured';
import type { MeasurementDefinition } from '../../model/measurement';

/** What the page asks of the worker that measures while a line is moved. */
export type LineRequest =
  | {
      kind: 'start';
      layers: readonly Layer[];
      measurements: readonly MeasurementDefinition[];
      data: [string, FeatureCollection][];
      line: LineRef;
    }
  /** `course` holds longitudes and latitudes by turns; `whole` asks for the moved layers as well. */
  | { kind: 'measure'; id: number; course: Float64Array; whole: boolean }
  | { kind: 'shift'; id: number; course: Float64Array; range: LineRange; metres: number };

/** What came out on a course. */
export interface LineMeasured {
  /** Measurements that read the line, those that the course does not allow left out. */
  measured: [string, Measured][];
  depends: readonly string[];
  sides: SideChange[];
  /** Layers that changed, where they were asked for. */
  layers: [string, FeatureCollection][];
}

export type LineAnswer =
  | { kind: 'started'; mapped: [string, Measured][] }
  | ({ kind: 'measured'; id: number } & LineMeasured)
  | { kind: 'shifted'; id: number; course: Float64Array; range: LineRange }
  | { kind: 'refused'; id: number }
  | { kind: 'failed'; reason: string };

/** A course as one array, which goes to a worker without being copied position by position. */
export function flatCourse(course: readonly LonLat[]): Float64Array {
  const flat = new Float64Array(course.length * 2);
  let at = 0;
  for (const [longitude, latitude] of course) {
    flat[at] = longitude;
    flat[at + 1] = latitude;
    at += 2;
  }
  return flat;
}

/** The same as positions. */
export const courseOf = (flat: Float64Array): LonLat[] =>
  Array.from(
    { length: flat.length / 2 },
    (_, at): LonLat => [flat[at * 2] as number, flat[at * 2 + 1] as number],
  );
