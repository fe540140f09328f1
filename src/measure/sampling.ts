import type { LonLat } from '../model/common';
import { heldByTwo } from './held';
import type { LineIndex } from './line-index';
import { measureLine, pointAlong } from './line-length';
import { beforeMove } from './moved-line';
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
 * samples): at each of its positions, and every `everyMetres` along the line. Positions are asked
 * first. A distance changes by at most a metre per metre, so samples of a segment whose ends say
 * that nothing between them is farther away are passed over, and so are samples beside one.
 * @throws RangeError if the line has no position
 */
export function greatestDistance(
  line: readonly LonLat[],
  index: LineIndex,
  everyMetres: number,
): GreatestDistance {
  const measures = measureLine(line);
  const away = heldAway(line, index);
  const first = away.indexOf(away.reduce((a, b) => Math.max(a, b), 0));
  const greatest = { distance: away[first] ?? 0, measure: measures[first] ?? 0 };
  for (let at = 1; at < line.length; at++) {
    const [from, to] = [measures[at - 1] as number, measures[at] as number];
    const most = ((away[at - 1] as number) + (away[at] as number) + to - from) / 2;
    if (most <= greatest.distance) continue;
    let step = Math.ceil(from / everyMetres);
    while (step * everyMetres < to) {
      const measure = step * everyMetres;
      const distance = distanceToLines(index, pointAlong(line, measure, measures));
      if (distance > greatest.distance) Object.assign(greatest, { distance, measure });
      step += Math.max(1, Math.ceil((greatest.distance - distance) / everyMetres));
    }
  }
  const from = pointAlong(line, greatest.measure, measures);
  const { distanceMetres, position } = nearest(index, from);
  return { distanceMetres, measureMetres: greatest.measure, from, to: position };
}

/** How far each position of a line lies from indexed lines; of a line that moved, most are known. */
const heldAway: (line: readonly LonLat[], index: LineIndex) => Float64Array = heldByTwo(
  (line: readonly LonLat[], index: LineIndex): Float64Array => {
    const before = beforeMove(line);
    const known = before && heldAway(before.line, index);
    const tail = line.length - (before?.last ?? 0);
    return Float64Array.from(line, (position, at) => {
      if (known && at < before.first) return known[at] as number;
      if (known && at >= tail) return known[at - line.length + known.length] as number;
      return distanceToLines(index, position);
    });
  },
);
