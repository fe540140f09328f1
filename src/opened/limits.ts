/** What a file that a reader opens may have at most; beyond, it is refused and not read on. */
export const LIMITS = {
  /** 20 MB. */
  bytes: 20 * 1024 * 1024,
  /** Positions of lines and rings together. */
  vertices: 500_000,
  /** Brackets of JSON or elements of XML within each other. */
  depth: 100,
  /** Brackets that a JSON file opens: every position has one, every feature some more. */
  brackets: 3_000_000,
  /** Pairs of segments that are held against each other in search of a crossing. */
  segmentPairs: 50_000_000,
  /** Problems that are listed; how many more there are is counted. */
  problems: 20,
  /** Characters of a name that are kept. */
  nameLength: 80,
} as const;
