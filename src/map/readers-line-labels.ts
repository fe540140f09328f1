import type { LineRange } from '../measure/line-changes';
import { simplifyLine } from '../measure/simplify-line';
import type { LonLat } from '../model/common';

/** A label needs a line of this length to stand on, in pixels. */
const LABEL_ROOM_PX = 330;
/** Bends smaller than this are smoothed away under a label, in pixels. */
const SMOOTH_PX = 14;

const METRES_PER_DEGREE = 111_320;
/** Metres for a pixel of the equator at zoom 0. */
const METRES_PER_PIXEL = 78_271.517;

/** How many metres a pixel shows at a zoom and latitude. */
const pixelMetres = (zoom: number, latitude: number) =>
  (METRES_PER_PIXEL * Math.cos((latitude * Math.PI) / 180)) / 2 ** zoom;

function roughMetres([x0, y0]: LonLat, [x1, y1]: LonLat): number {
  const wide = Math.cos((y0 * Math.PI) / 180);
  return Math.hypot((x1 - x0) * wide, y1 - y0) * METRES_PER_DEGREE;
}

/** A range with as much of the line on both sides as a label needs room, half on each. */
function widened(course: readonly LonLat[], range: LineRange, metres: number): LineRange {
  const reach = (start: number, step: -1 | 1) => {
    let at = start;
    let gone = 0;
    while (gone < metres / 2 && course[at + step]) {
      gone += roughMetres(course[at] as LonLat, course[at + step] as LonLat);
      at += step;
    }
    return at;
  };
  return { from: reach(range.from, -1), to: reach(range.to, 1) };
}

/** Ranges that touch, joined: two labels upon each other say nothing. */
function joined(ranges: readonly LineRange[]): LineRange[] {
  const all: LineRange[] = [];
  for (const { from, to } of ranges) {
    const last = all.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}

/**
 * The lines on which the words along changed parts of a course stand: long enough for the words at
 * this zoom, however short the part is, and smooth enough for them to be read.
 */
export function labelLines(
  course: readonly LonLat[],
  ranges: readonly LineRange[],
  zoom: number,
): LonLat[][] {
  const metres = pixelMetres(zoom, course[0]?.[1] ?? 0);
  const wide = ranges.map((range) => widened(course, range, metres * LABEL_ROOM_PX));
  return joined(wide).map(({ from, to }) =>
    simplifyLine(course.slice(from, to + 1), metres * SMOOTH_PX),
  );
}
