import type { LonLat, Unit } from './common';
import type { MeasurementKind, Total } from './measurement';

/** What set the low or the high end of an interval. */
export type IntervalCause =
  | 'accuracy'
  | 'points'
  | 'ends'
  | 'versions'
  | 'generalisation'
  | 'components'
  | 'none';

/** One piece of a measurement. Metres, square metres, counts or ratios. */
export interface Part {
  id: string;
  value: number;
  unit: Unit;
  low: number;
  high: number;
  decidable: boolean;
  /** ISO code of the country on whose side of the line it lies. */
  side?: string;
  sideDecidable?: boolean;
  /** Id of the feature that names its group. */
  group?: string;
  from?: LonLat;
  to?: LonLat;
  /** Label key and values where the part is not a named feature. */
  label?: { key: string; values: Record<string, string | number> };
  /** The very geometry that was measured, for lighting it up, where that is not whole features; not printed. */
  geometry?: GeoJSON.Geometry;
  /** Features of layers that the part stands for. */
  features?: { layer: string; id: string }[];
}

/** The value on one mapped version of the line, and the number of pieces where it is made of such. */
export interface VersionRow {
  line: string;
  value: number;
  count?: number;
}

export interface Measured {
  id: string;
  kind: MeasurementKind;
  total: Total;
  /** null where the total is none: the parts speak. */
  value: number | null;
  unit: Unit;
  low: number | null;
  high: number | null;
  decidable: boolean;
  causes: IntervalCause[];
  /** Ids of the layers read. */
  layers: string[];
  versions: VersionRow[];
  published: string[];
  parts: Part[];
}
