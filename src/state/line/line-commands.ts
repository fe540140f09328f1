import { meridionalRadiusMetres, primeVerticalRadiusMetres } from '../../measure/wgs84';
import type { LonLat } from '../../model/common';
import type { LineTool } from './line-tool';

/** Steps of the arrow keys, in metres: plain, and with Shift. */
export const NUDGE_METRES = { fine: 10, coarse: 100 } as const;

/** A way to go: east and north, each -1, 0 or 1. */
export type Way = readonly [east: number, north: number];

export const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: [0, 1],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
};

/** A position some metres east and north of another, on the ellipsoid. */
export function moved([longitude, latitude]: LonLat, east: number, north: number): LonLat {
  const angle = (latitude * Math.PI) / 180;
  const parallel = primeVerticalRadiusMetres(latitude) * Math.cos(angle);
  const degrees = 180 / Math.PI;
  return [
    longitude + (east / parallel) * degrees,
    latitude + (north / meridionalRadiusMetres(latitude)) * degrees,
  ];
}

/** Moves the chosen vertex by some metres in a way; a series of such moves comes to rest with the last. */
export function nudge(tool: LineTool, [east, north]: Way, metres: number): boolean {
  const index = tool.chosen.value;
  const at = tool.now.value.course[index];
  if (!at) return false;
  return tool.edit({ kind: 'move', index, to: moved(at, east * metres, north * metres) }, true);
}

/** Adds a vertex halfway to the next; before the last one where the chosen is the last. */
export function addAfter(tool: LineTool): boolean {
  const { course } = tool.now.value;
  const after = Math.min(tool.chosen.value, course.length - 2);
  return tool.edit({ kind: 'insert', after, at: halfway(course, after) });
}

/** The place halfway between a vertex and the next. */
export function halfway(course: readonly LonLat[], index: number): LonLat {
  const [a, b] = [course[index] as LonLat, course[index + 1] as LonLat];
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

export const removeChosen = (tool: LineTool): boolean =>
  tool.edit({ kind: 'delete', index: tool.chosen.value });
