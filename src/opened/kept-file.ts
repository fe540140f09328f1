import { isObject } from '../model/geojson-rules/walk';
import type { LeftOut, OpenedFile } from './opened-file';

const FORMATS: readonly unknown[] = ['geojson', 'kml', 'gpx'];

/**
 * Whether a stored value is an opened file in today's form. What an earlier version of the page
 * stored, or a database that was damaged, is passed over.
 */
export function isOpenedFile(value: unknown): value is OpenedFile {
  if (!isObject(value)) return false;
  const { name, format, positions, starts, features, rings, names, leftOut } = value;
  if (typeof name !== 'string' || !FORMATS.includes(format) || !isLeftOut(leftOut)) return false;
  if (!(positions instanceof Float64Array) || !(starts instanceof Uint32Array)) return false;
  if (!(features instanceof Uint32Array) || !(rings instanceof Uint8Array)) return false;
  const lines = starts.length - 1;
  const matching = features.length === lines && rings.length === lines;
  return matching && isAscending(starts, positions.length / 2) && isNames(names);
}

function isLeftOut(value: unknown): value is LeftOut {
  return isObject(value) && ['points', 'empty', 'repeated'].every((key) => isCount(value[key]));
}

const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;

function isNames(value: unknown): boolean {
  if (!(value instanceof Map)) return false;
  return [...value].every(([number, name]) => isCount(number) && typeof name === 'string');
}

/** Whether lines begin at 0, follow each other with at least two positions, and end at `end`. */
function isAscending(starts: Uint32Array, end: number): boolean {
  const longEnough = (start: number, at: number) =>
    at === 0 ? start === 0 : start >= (starts[at - 1] ?? 0) + 2;
  return starts.length > 1 && starts.at(-1) === end && starts.every(longEnough);
}
