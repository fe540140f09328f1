import { readFileSync } from 'node:fs';

/** What this dossier's derivation is about; every other script here is general. */

type Extent = [number, number, number, number];
const read = (file: string) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const dossier = read('../dossier.json');
const layers = read('../layers.json');

/** west, south, east, north */
export const EXTENT: Extent = dossier.extent;

/** The pinned geo-tz packages, each an OpenStreetMap of its month. */
export const PACKAGES = {
  current: 'geo-tz-2026-09',
  earlier: ['2026-07', '2024-03'],
  control: 'geo-tz-2023-03',
};

export const ZONES = {
  countries: {
    AM: { zone: 'Asia/Yerevan', coastal: false },
    AZ: { zone: 'Asia/Baku', coastal: true },
    GE: { zone: 'Asia/Tbilisi', coastal: true },
  } as Record<string, { zone: string; coastal: boolean }>,
  neighbours: { IR: 'Asia/Tehran' } as Record<string, string>,
};

/** The border of the story: the country on the left of its direction, and on the right. */
export const SIDES = { left: 'AM', right: 'AZ' };

/** Further borders, as pairs of left and right. */
export const NEIGHBOUR_BORDERS = [
  ['AM', 'GE'],
  ['AM', 'IR'],
  ['AZ', 'GE'],
] as const;

/** The main line is longest, the exclave's next. */
export const BORDER_PARTS = ['main', 'nakhchivan'];

/** The control line of 2023 is drawn this far, in degrees, around Tavush and Qazax. */
export const CONTROL_WINDOW_MARGIN_DEGREES = 0.03;
/** Control before that month is not in the data. */
export const CONTROL_KNOWN = { valid_from: '2023-03', before_valid: 'unrecorded' };
export const CONTROL_VALID = { ...CONTROL_KNOWN, valid_until: '2024-05-24' };
export const CONTROL_LINE_ID = 'control-line-2023';

/** Differences of line and control below this are left out. */
export const SMALLEST_DIFFERENCE_SQUARE_METRES = 500_000;

/**
 * Which difference is which: the country on whose side of the line it lies, a
 * point in it, and the latitudes between which it is cut out of a larger one.
 */
export const NAMED_DIFFERENCES = [
  { id: 'baghanis-ayrum', country: 'AZ', at: [45.0756, 41.0957], south: 41.0882, changed: true },
  {
    id: 'lower-askipara',
    country: 'AZ',
    at: [45.0756, 41.0806],
    south: 41.0728,
    north: 41.0882,
    changed: true,
  },
  {
    id: 'voskepar-triangle',
    country: 'AZ',
    at: [45.0756, 41.0681],
    north: 41.0728,
    changed: false,
  },
  { id: 'kheirimly', country: 'AZ', at: [45.1099, 41.0519], changed: true },
  { id: 'gizilhajili', country: 'AZ', at: [45.1703, 41.0592], changed: true },
  { id: 'berkaber-triangle', country: 'AM', at: [45.145, 41.08], changed: false },
] as NamedDifference[];

export interface NamedDifference {
  id: string;
  country: string;
  at: [number, number];
  south?: number;
  north?: number;
  changed: boolean;
}

/** The change of control of the four areas. */
export const CHANGED_ON = '2024-05-24';

/** The neck between this exclave and the main line; points within its width of both are hatched. */
export const NECK = { exclave: 'yukhari-askipara', id: 'neck' };

export const MAIN_ROADS = [
  { id: 'm4', name: 'M4', ref: 'Մ-4' },
  { id: 'h54', name: 'H-54', ref: 'Հ-54' },
];

/** Light copies for drawing keep every vertex inside the window and, outside it, what is farther off. */
export const OVERVIEW = {
  window: layers.find(({ id }: { id: string }) => id === 'countries').overviewExactWithin as Extent,
  toleranceMetres: 360,
};

/** Lakes of small scales below this are left out; what the package's resolution made of their shores is smoothed. */
export const SMALLEST_LAKE_SQUARE_METRES = 60_000_000;
export const LAKE_SMOOTHING_METRES = 1200;
export const LAKE_TOLERANCE_METRES = 300;

/** Context is drawn, never measured: to its own accuracy fewer positions say the same. */
export const MIDDLE_LATITUDE_DEGREES = 41;
export const CONTEXT_TOLERANCE_METRES = { forest: 100, water: 50, rivers: 50, roads: 20 };
