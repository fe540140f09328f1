import type { Point } from '../camera';
import type { TextStyle } from '../display-list';
import { lengthPx, pointsAlong } from '../geometry/along';
import { lineWidthPx, turnedTextShape } from './boxes';
import type { Candidate } from './place-labels';

const STEP_PX = 6;
/** How far a line may bend away from straight text, in ems. */
const STRAIGHTNESS_EM = 0.45;

function deviation(points: readonly Point[], [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return Math.max(
    ...points.map(([x, y]) => Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length),
  );
}

const readable = (degrees: number) =>
  degrees > 90 ? degrees - 180 : degrees <= -90 ? degrees + 180 : degrees;

function candidatesAt(
  stretch: readonly Point[],
  text: string,
  style: TextStyle,
  offsetPx: number,
  centring: number,
): Candidate[] {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (!first || !last) return [];
  const bend = deviation(stretch, first, last);
  const straight = Math.hypot(last[0] - first[0], last[1] - first[1]);
  if (bend > STRAIGHTNESS_EM * style.sizePx || straight < lineWidthPx(text, style)) return [];
  const degrees = readable((Math.atan2(last[1] - first[1], last[0] - first[0]) * 180) / Math.PI);
  const radians = (degrees * Math.PI) / 180;
  const average = (axis: 0 | 1) => stretch.reduce((sum, p) => sum + p[axis], 0) / stretch.length;
  const middle: Point = [average(0), average(1)];
  const cost = bend + Math.abs(degrees) / 30 + centring;
  const sides = offsetPx === 0 ? [0] : [-1, 1];
  return sides.map((side) => {
    const at: Point = [
      middle[0] - Math.sin(radians) * side * offsetPx,
      middle[1] + Math.cos(radians) * side * offsetPx,
    ];
    return { shape: turnedTextShape(text, at, degrees, style), cost };
  });
}

/** Places along lines for one row of text, wherever the line is straight enough to carry it. */
export function alongLines(
  lines: readonly (readonly Point[])[],
  text: string,
  style: TextStyle,
  offsetPx: number,
): Candidate[] {
  const needed = lineWidthPx(text, style) + style.sizePx;
  return lines
    .filter((line) => lengthPx(line) >= needed)
    .flatMap((line) => {
      const points = pointsAlong(line, STEP_PX);
      const span = Math.ceil(needed / STEP_PX);
      return points.slice(0, Math.max(0, points.length - span)).flatMap((_, i) => {
        const centring = Math.abs((i + span / 2) / points.length - 0.5) * 2;
        return candidatesAt(points.slice(i, i + span + 1), text, style, offsetPx, centring);
      });
    });
}
