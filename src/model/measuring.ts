import type { LonLat } from './common';

/** What a reader measures by free hand: along points, around them, or where one is. */
export const MEASURING_MODES = ['distance', 'area', 'position'] as const;
export type MeasuringMode = (typeof MEASURING_MODES)[number];

/** A reader's own measuring on the map. Longitude, latitude, in steps of `MEASURING_DECIMALS`. */
export interface Measuring {
  mode: MeasuringMode;
  positions: readonly LonLat[];
}

/** A metre: a link gives back the very positions that were measured. */
export const MEASURING_DECIMALS = 5;
/** What a link can hold with all else that it says. */
export const MOST_MEASURED_POSITIONS = 60;

/** As a link states it: `distance/latitude/longitude/…`. */
export function formatMeasuring({ mode, positions }: Measuring): string {
  const degrees = positions.flatMap(([longitude, latitude]) => [latitude, longitude]);
  return [mode, ...degrees.map((each) => each.toFixed(MEASURING_DECIMALS))].join('/');
}

/** Reads it back; null where it makes no sense. */
export function parseMeasuring(text: string): Measuring | null {
  const [name, ...degrees] = text.split('/');
  const mode = MEASURING_MODES.find((each) => each === name);
  const isPaired = degrees.length % 2 === 0 && degrees.length <= 2 * MOST_MEASURED_POSITIONS;
  if (!mode || !isPaired || !degrees.every((each) => /^-?\d+\.\d{5}$/.test(each))) return null;
  const positions: LonLat[] = [];
  for (let at = 0; at < degrees.length; at += 2) {
    const [latitude, longitude] = [Number(degrees[at]) + 0, Number(degrees[at + 1]) + 0];
    if (Math.abs(latitude) > 85 || Math.abs(longitude) > 180) return null;
    positions.push([longitude, latitude]);
  }
  return { mode, positions };
}
