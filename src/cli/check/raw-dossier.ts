import type { Extent } from '../../model/common';
import type { JsonObject } from '../../model/geojson-rules/walk';
import type { Issue } from '../../model/issue';

export const TABLE_NAMES = [
  'layers',
  'sources',
  'claims',
  'measurements',
  'published',
  'notes',
  'events',
  'places',
  'wording',
  'tour',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** One entry of a table, not known to follow its schema. */
export interface RawEntry {
  value: JsonObject;
  id?: string;
  /** e.g. `[3]` */
  path: string;
}

/** One JSON file; `value` is undefined where it could not be read. */
export interface RawFile {
  file: string;
  value: unknown;
}

export interface RawTable extends RawFile {
  entries: RawEntry[];
}

export interface RawText extends RawFile {
  language: string;
}

/** A layer's entry with its file's JSON; `data` is undefined where that could not be read. */
export interface RawLayer {
  id: string;
  kind: unknown;
  measured: boolean;
  file: string;
  data: unknown;
  entry: RawEntry;
}

/** A dossier as found on disk. Nothing in it is known to follow the model. */
export interface RawDossier {
  dossier: RawFile;
  /** Undefined where `dossier.json` gives none that can be used. */
  extent?: Extent;
  tables: Record<TableName, RawTable>;
  texts: RawText[];
  /** The stored figures of released data versions, by file name. */
  releases: RawFile[];
  layers: RawLayer[];
  /** The layers, and the light copies that may be drawn in their place. */
  drawn: RawLayer[];
  /** Every `.geojson` found beside the layers' files, and every text file, relative to the folder. */
  found: string[];
  /** What reading met: missing, unreadable and malformed files. */
  issues: Issue[];
}
