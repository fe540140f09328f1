import type { Unit } from './common';
import type { Release, ReleasedReport } from './released-report';

/** What a measurement or a part said: metres, square metres, counts or ratios. */
export interface Figures {
  value: number | null;
  low: number | null;
  high: number | null;
  unit: Unit;
  decidable: boolean;
}

/** One figure that is new, gone or different: `before` is null where new, `after` where gone. */
export interface FigureChange {
  measurement: string;
  /** Id of the part; absent for the measurement's own figures. */
  part?: string;
  /** In the words of the report that has it last. */
  label: string;
  before: Figures | null;
  after: Figures | null;
}

/** What changed from one released data version to the next. */
export interface Correction {
  from: Release;
  to: Release;
  changes: FigureChange[];
}

/** The released data versions of a dossier, oldest first, and each one's changes over the one before. */
export interface DataHistory {
  releases: Release[];
  corrections: Correction[];
}

/** Machines differ in the last digits of sines and roots; no map tells less apart. */
const SAME_TO = 1e-9;

interface Row extends Figures {
  measurement: string;
  part?: string;
  label: string;
}

/**
 * Every figure that is new, gone or different between two reports: values, lows, highs, units and
 * whether they can be decided, of measurements and of parts, in the order of the later report, with
 * what is gone at the end. A measurement or part is the same one where its id is the same.
 */
export function compareReports(before: ReleasedReport, after: ReleasedReport): FigureChange[] {
  const [was, is] = [rowsOf(before), rowsOf(after)];
  const kept = [...is].flatMap(([key, row]) => changeOf(was.get(key), row));
  const gone = [...was].filter(([key]) => !is.has(key)).flatMap(([, row]) => changeOf(row));
  return [...kept, ...gone];
}

function rowsOf({ measurements }: ReleasedReport): Map<string, Row> {
  const rows = measurements.flatMap((measurement): Row[] => [
    { ...measurement, measurement: measurement.id },
    ...measurement.parts.map((part) => ({ ...part, measurement: measurement.id, part: part.id })),
  ]);
  return new Map(rows.map((row) => [JSON.stringify([row.measurement, row.part]), row]));
}

function changeOf(before: Row | undefined, after?: Row): FigureChange[] {
  const row = after ?? before;
  if (!row || (before && after && isSame(before, after))) return [];
  const { measurement, part, label } = row;
  const place = part === undefined ? { measurement } : { measurement, part };
  return [{ ...place, label, before: figuresOf(before), after: figuresOf(after) }];
}

function figuresOf(row: Row | undefined): Figures | null {
  if (!row) return null;
  const { value, low, high, unit, decidable } = row;
  return { value, low, high, unit, decidable };
}

function isSame(a: Figures, b: Figures): boolean {
  const isClose = (one: number | null, other: number | null) =>
    one === other ||
    (one !== null &&
      other !== null &&
      Math.abs(one - other) <= SAME_TO * Math.max(Math.abs(one), Math.abs(other)));
  return (
    a.unit === b.unit &&
    a.decidable === b.decidable &&
    isClose(a.value, b.value) &&
    isClose(a.low, b.low) &&
    isClose(a.high, b.high)
  );
}
