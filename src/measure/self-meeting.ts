import Flatbush from 'flatbush';
import type { LonLat } from '../model/common';
import { segmentsMeet, wholePosition } from '../model/line-meets-itself';

/** Whether a line meets itself: where, or that it could not be found out within the pairs allowed. */
export interface SelfMeeting {
  result: 'none' | 'meets' | 'not-checkable';
  /** A place where the line meets itself, to 0.1 m; longitude, latitude in degrees. */
  at?: LonLat;
  /** How many pairs of segments were held against each other. */
  pairs: number;
}

const PROGRESS_SEGMENTS = 10_000;

/**
 * Whether a line crosses, touches or overlaps itself, by the same rule as `meetsItself` of the model,
 * for long lines: an index finds the segments whose boxes overlap. A line may end where it begins.
 * @param mostPairs how many pairs may be looked at; time grows with it and with n log n
 * @param onProgress called now and then with how many segments are done
 */
export function findSelfMeeting(
  line: readonly LonLat[],
  mostPairs: number,
  onProgress: (segments: number) => void = () => undefined,
): SelfMeeting {
  const whole = withoutRepeats(line.map(wholePosition));
  if (whole.length < 3) return { result: 'none', pairs: 0 };
  const tree = treeOf(whole);
  let pairs = 0;
  for (let segment = 0; segment + 1 < whole.length; segment += 1) {
    if (segment % PROGRESS_SEGMENTS === 0) onProgress(segment);
    const [other] = tree.search(...boxOf(whole, segment), (found) => {
      pairs += 1;
      return found > segment && segmentsMeet(whole, segment, found);
    });
    if (other !== undefined)
      return { result: 'meets', at: meetingPlace(whole, segment, other), pairs };
    if (pairs > mostPairs) return { result: 'not-checkable', pairs };
  }
  return { result: 'none', pairs };
}

/** A line without the positions that repeat the one before them. */
export const withoutRepeats = (line: readonly LonLat[]): LonLat[] =>
  line.filter(([x, y], at) => x !== line[at - 1]?.[0] || y !== line[at - 1]?.[1]);

type Box = [number, number, number, number];

function boxOf(line: readonly LonLat[], segment: number): Box {
  const [a, b] = [line[segment] as LonLat, line[segment + 1] as LonLat];
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])];
}

function treeOf(line: readonly LonLat[]): Flatbush {
  const tree = new Flatbush(line.length - 1);
  for (let segment = 0; segment + 1 < line.length; segment += 1) {
    tree.add(...boxOf(line, segment));
  }
  tree.finish();
  return tree;
}

/** Where two segments cross; where they lie in line, the later one's start. */
function meetingPlace(line: readonly LonLat[], first: number, second: number): LonLat {
  const [a, b] = [line[first] as LonLat, line[first + 1] as LonLat];
  const [c, d] = [line[second] as LonLat, line[second + 1] as LonLat];
  const cross = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0]);
  if (cross === 0) return [c[0] / 1e6, c[1] / 1e6];
  const t = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / cross;
  const along = (axis: 0 | 1) => Math.round(a[axis] + t * (b[axis] - a[axis])) / 1e6;
  return [along(0), along(1)];
}
