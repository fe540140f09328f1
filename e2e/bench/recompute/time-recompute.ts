import { prepareWorld } from '../../../src/measure/edited-world';
import type { Declared } from '../../../src/measure/measure-all';
import { prepareRecompute } from '../../../src/measure/recompute';
import type { LonLat } from '../../../src/model/common';
import type { LayerData } from '../../../src/model/loaded-dossier';
import { calibrate, median, percentile } from '../statistics';
import { draggedCourses } from './courses';

export interface RecomputeResult {
  /** The calibration loop just before, in milliseconds. */
  calibrationMs: number;
  medianMs: number;
  /** 95 of 100 took at most this long. */
  p95Ms: number;
  courses: number;
  /** How many measurements depend on the line and were made again each time. */
  measurements: number;
}

/**
 * Times the full recompute of all measurements that depend on the line, intervals included, on
 * courses that a drag makes: each once for the compiler, then each once for the clock.
 */
export function timeRecompute(contents: Declared, data: LayerData): RecomputeResult {
  const { line, sections } = draggedLine(contents);
  const { positions } = prepareWorld(contents.layers, data, line);
  const courses = draggedCourses(positions, data, sections);
  const recompute = prepareRecompute(contents, data, line);
  let measurements = 0;
  for (const course of courses) measurements = recompute(copyOf(course)).depends.length;
  const calibrationMs = calibrate();
  const times = courses.map((course) => {
    const copy = copyOf(course);
    const start = performance.now();
    recompute(copy);
    return performance.now() - start;
  });
  return {
    calibrationMs,
    medianMs: median(times),
    p95Ms: percentile(times, 0.95),
    courses: courses.length,
    measurements,
  };
}

/** New positions, as they come to a worker: nothing may be held for them. */
const copyOf = (course: readonly LonLat[]) => course.map(([x, y]): LonLat => [x, y]);

/** The first line that a dossier measures stretches of, and the layer of those. */
function draggedLine({ measurements }: Declared) {
  for (const each of measurements) {
    if (each.kind !== 'points-to-line') continue;
    const [feature] = each.sides.ids ?? [];
    if (feature) return { line: { layer: each.sides.layer, feature }, sections: each.lines.layer };
  }
  throw new Error('The dossier measures no stretches of one line');
}
