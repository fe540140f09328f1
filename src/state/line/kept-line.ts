import { isObject } from '../../model/geojson-rules/walk';

/** A reader's line as a browser keeps it: as a link writes it, and position by position. */
export interface KeptLine {
  /** The changes of the mapped line, as in a link: these speak only of that very mapped line. */
  text: string;
  /** Longitude, latitude, longitude ... of the whole course, in degrees. */
  flat: Float64Array;
}

/** @param flat longitude, latitude, longitude ... in degrees */
export function writeKeptLine(text: string, flat: Float64Array): string {
  return JSON.stringify({ text, flat: Array.from(flat) });
}

/** Reads what `writeKeptLine` wrote, or the text alone, as earlier versions of the page kept it. */
export function readKeptLine(kept: string): KeptLine {
  const none = new Float64Array();
  if (!kept.startsWith('{')) return { text: kept, flat: none };
  try {
    const value: unknown = JSON.parse(kept);
    if (!isObject(value) || typeof value.text !== 'string') return { text: '', flat: none };
    const flat: unknown[] = Array.isArray(value.flat) ? value.flat : [];
    const isSound = flat.length % 2 === 0 && flat.every(Number.isFinite);
    return { text: value.text, flat: isSound ? Float64Array.from(flat as number[]) : none };
  } catch {
    return { text: '', flat: none };
  }
}
