/** One problem found in a dossier: where it is, and what to do about it. */
export interface Issue {
  /** The check that found it, e.g. `polygon-validity`. */
  check: string;
  /** Path relative to the dossier folder. */
  file: string;
  /** Id of the feature or entry, where there is one. */
  id?: string;
  /** A JSON path or a coordinate, e.g. `geometry.coordinates[0][12]`. */
  place?: string;
  message: string;
  /** What to do. */
  remedy: string;
}
