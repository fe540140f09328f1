import type { Point } from '../../plate/camera';
import type { Box, GroupShape, TextShape, TextStyle } from '../../plate/display-list';
import { textShape } from '../../plate/labels/boxes';
import type { Frame } from '../../plate/shapes/frame';

/** Steps between lines, in minutes of arc. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300];
/** Lines stand at least so far apart. */
const LEAST_PX = 95;
const SAMPLES = 24;
const STYLE: TextStyle = { sizePx: 9, weight: 400, colour: 'ink-quiet', haloPx: 1.6 };
const INSET_PX = 3;

/** `41°05′`; whole degrees without minutes. */
export function degreesText(minutes: number): string {
  const size = Math.round(Math.abs(minutes));
  const rest = size % 60;
  const text = `${Math.floor(size / 60)}°${rest === 0 ? '' : `${String(rest).padStart(2, '0')}′`}`;
  return minutes < 0 ? `−${text}` : text;
}

/** Corners and middles of the picture's edges, as longitude and latitude. */
function reach({ size, projection }: Frame) {
  const [w, h] = [size.width, size.height];
  const points: Point[] = [0, 0.5, 1].flatMap((x) => [0, 0.5, 1].map((y): Point => [x * w, y * h]));
  const places = points.map(projection.toLonLat);
  const span = (axis: 0 | 1) => {
    const values = places.map((place) => place[axis] * 60);
    return { from: Math.min(...values), to: Math.max(...values) };
  };
  return { longitudes: span(0), latitudes: span(1) };
}

function stepFor(pixelsPerMinute: number): number {
  return STEPS.find((step) => step * pixelsPerMinute >= LEAST_PX) ?? (STEPS.at(-1) as number);
}

function multiples({ from, to }: { from: number; to: number }, step: number): number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, i) => (first + i) * step);
}

interface Line {
  minutes: number;
  points: Point[];
}

function lines(frame: Frame): { meridians: Line[]; parallels: Line[] } {
  const { longitudes, latitudes } = reach(frame);
  const { width, height } = frame.size;
  const sampled = (from: number, to: number, at: (value: number) => Point): Point[] =>
    Array.from({ length: SAMPLES + 1 }, (_, i) => at((from + ((to - from) * i) / SAMPLES) / 60));
  const across = multiples(longitudes, stepFor(width / (longitudes.to - longitudes.from)));
  const up = multiples(latitudes, stepFor(height / (latitudes.to - latitudes.from)));
  const { toPixels } = frame.projection;
  return {
    meridians: across.map((minutes) => ({
      minutes,
      points: sampled(latitudes.from, latitudes.to, (lat) => toPixels(minutes / 60, lat)),
    })),
    parallels: up.map((minutes) => ({
      minutes,
      points: sampled(longitudes.from, longitudes.to, (lon) => toPixels(lon, minutes / 60)),
    })),
  };
}

/** Where a line crosses a level of one axis; null where it does not. */
function crossing(points: readonly Point[], axis: 0 | 1, level: number): Point | null {
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1] as Point, points[i] as Point];
    if ((a[axis] - level) * (b[axis] - level) > 0 || a[axis] === b[axis]) continue;
    const t = (level - a[axis]) / (b[axis] - a[axis]);
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  }
  return null;
}

const isWithin = ([left, top, right, bottom]: Box, { size }: Frame, free: readonly Box[]) =>
  left >= 0 &&
  top >= 0 &&
  right <= size.width &&
  bottom <= size.height &&
  !free.some((b) => left < b[2] && b[0] < right && top < b[3] && b[1] < bottom);

/** Figures of meridians along the upper edge, of parallels along the left one. */
function figures(
  frame: Frame,
  { meridians, parallels }: ReturnType<typeof lines>,
  free: readonly Box[],
): TextShape[] {
  const set = (at: Point | null, minutes: number, by: Point) =>
    at ? [textShape([degreesText(minutes)], [at[0] + by[0], at[1] + by[1]], 'start', STYLE)] : [];
  const all = [
    ...meridians.flatMap((line) =>
      set(crossing(line.points, 1, INSET_PX), line.minutes, [INSET_PX, STYLE.sizePx * 0.86]),
    ),
    ...parallels.flatMap((line) =>
      set(crossing(line.points, 0, INSET_PX), line.minutes, [0, -INSET_PX]),
    ),
  ];
  return all.filter(({ boxes }) => boxes.every((box) => isWithin(box, frame, free)));
}

/** Meridians and parallels at round minutes, with their figures at the edges where nothing else stands. */
export function graticule(
  frame: Frame,
  free: readonly Box[],
): { lines: GroupShape; figures: GroupShape; taken: Box[] } {
  const found = lines(frame);
  const texts = figures(frame, found, free);
  const features = [...found.meridians, ...found.parallels].map(({ points }) => [points]);
  const stroke = { colour: 'ink-quiet', widthPx: 0.6, opacity: 0.45, cap: 'butt' } as const;
  return {
    lines: {
      type: 'group',
      id: 'graticule',
      shapes: [{ type: 'path', closed: false, features, strokes: [stroke] }],
    },
    figures: { type: 'group', id: 'graticule-figures', shapes: texts },
    taken: texts.flatMap(({ boxes }) => boxes),
  };
}
