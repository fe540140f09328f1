import type { Point, Size } from '../camera';

/** Length of a line in pixels. */
export function lengthPx(line: readonly Point[]): number {
  return line.reduce((sum, [x, y], i) => {
    const [px, py] = line[i - 1] ?? [x, y];
    return sum + Math.hypot(x - px, y - py);
  }, 0);
}

/** Points every `stepPx` along a line, from its start. */
export function pointsAlong(line: readonly Point[], stepPx: number): Point[] {
  const [first] = line;
  if (!first) return [];
  const points: Point[] = [first];
  let left = stepPx;
  line.slice(1).forEach((to, i) => {
    const from = line[i] ?? to;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    let done = 0;
    while (length - done >= left) {
      done += left;
      const t = done / length;
      points.push([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]);
      left = stepPx;
    }
    left -= length - done;
  });
  return points;
}

export function isInPicture([x, y]: Point, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
