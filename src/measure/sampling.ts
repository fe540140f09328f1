import type { LonLat } from '../model/common';
import type { LineIndex } from './line-index';
import { measureLine, pointAlong } from './line-length';
import { distanceToLines, nearest } from './nearest';

/** The sample of a line that lies farthest from others, with the place nearest to it. */
export interface GreatestDistance {
  distanceMetres: number;
  measureMetres: number;
  from: LonLat;
  to: LonLat;
}

/**
 * The greatest distance from samples of a line to the indexed lines (directed Hausdorff distance by
 * samples): every `everyMetres` along the line, and at each of its positions. Samples that cannot
 * exceed the greatest so far, since a distance changes by at most a metre per metre, are passed over.
 * @throws RangeError if the line has no position
 */
export function greatestDistance(
  line: readonly LonLat[],
  index: LineIndex,
  everyMetres: number,
): GreatestDistance {
  const measures = measureLine(line);
  const greatest = { distance: -1, measure: 0 };
  const samples = sampleMeasures(measures, everyMetres);
  // A first round of few samples finds a great distance, so that the second passes over most.
  for (const step of [Math.ceil(Math.sqrt(samples.length)), 1]) {
    let skipUntil = 0;
    for (let at = 0; at < samples.length; at += step) {
      const measure = samples[at] as number;
      if (measure < skipUntil) continue;
      const distance = distanceToLines(index, pointAlong(line, measure, measures));
      if (distance > greatest.distance) Object.assign(greatest, { distance, measure });
      skipUntil = measure + greatest.distance - distance;
    }
  }
  const from = pointAlong(line, greatest.measure, measures);
  const { distanceMetres, position } = nearest(index, from);
  return { distanceMetres, measureMetres: greatest.measure, from, to: position };
}

function sampleMeasures(measures: Float64Array, everyMetres: number): Float64Array {
  const length = measures.at(-1) ?? 0;
  const steps = Math.floor(length / everyMetres);
  const samples = new Float64Array(measures.length + steps + 1);
  samples.set(measures);
  for (let step = 0; step <= steps; step++) samples[measures.length + step] = step * everyMetres;
  return samples.sort();
}
