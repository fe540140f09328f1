import { measureLine } from '../../src/measure/line-length';
import { localFrame } from '../../src/measure/local-frame';
import type { LonLat } from '../../src/model/common';

/** Metres along a line of its nearest point to a position. Every segment is looked at, in a frame around the position. */
export function nearestMeasureMetres(line: LonLat[], position: LonLat): number {
  const measures = measureLine(line);
  const frame = localFrame(position);
  let best = { squared: Number.POSITIVE_INFINITY, measure: 0 };
  for (let i = 1; i < line.length; i++) {
    const near = nearestOnSegment(frame.toMetres(at(line, i - 1)), frame.toMetres(at(line, i)));
    const from = measures[i - 1] ?? 0;
    const measure = from + near.fraction * ((measures[i] ?? 0) - from);
    if (near.squared < best.squared) best = { squared: near.squared, measure };
  }
  return best.measure;
}

function at(line: LonLat[], i: number): LonLat {
  const position = line[i];
  if (!position) throw new RangeError(`The line has no position ${i}`);
  return position;
}

/** The point of a segment nearest to the origin. */
function nearestOnSegment([ax, ay]: [number, number], [bx, by]: [number, number]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const fraction = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length2));
  const [x, y] = [ax + fraction * dx, ay + fraction * dy];
  return { fraction, squared: x * x + y * y };
}
