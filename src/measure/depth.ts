import type { LonLat } from '../model/common';
import type { LineIndex } from './line-index';
import { measureLine, pointAlong } from './line-length';
import { distanceToLines } from './nearest';

/**
 * The greatest distance in metres of any position of a line from the indexed lines, found to
 * `toleranceMetres`. A distance changes by at most a metre per metre, so a stretch between two
 * measured places can be left once it cannot hold more than the greatest so far.
 */
export function greatestDepthMetres(
  positions: readonly LonLat[],
  index: LineIndex,
  toleranceMetres = 0.25,
): number {
  const measures = measureLine(positions);
  const depthAt = (metres: number) =>
    distanceToLines(index, pointAlong(positions, metres, measures));
  const depths = positions.map((position) => distanceToLines(index, position));
  let greatest = depths.reduce((a, b) => Math.max(a, b), 0);
  const search = (from: number, to: number, fromDepth: number, toDepth: number): void => {
    if ((fromDepth + toDepth + to - from) / 2 <= greatest + toleranceMetres) return;
    const middle = (from + to) / 2;
    const depth = depthAt(middle);
    greatest = Math.max(greatest, depth);
    search(from, middle, fromDepth, depth);
    search(middle, to, depth, toDepth);
  };
  for (let at = 1; at < positions.length; at++) {
    const [from, to] = [measures[at - 1] as number, measures[at] as number];
    search(from, to, depths[at - 1] as number, depths[at] as number);
  }
  return greatest;
}
