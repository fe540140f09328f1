import type { Measured, Part } from '../../model/measured';
import {
  type FigureChoice,
  HIGH_FIGURES,
  LOW_FIGURES,
  MEASURED_FIGURES,
} from '../../model/reader-settings';

type Results = ReadonlyMap<string, Measured>;

/** A measurement with every figure at an end of its interval; the interval stays. */
function atEnd(measured: Measured, end: 'low' | 'high'): Measured {
  const value = measured.value === null ? null : measured[end];
  return {
    ...measured,
    value,
    parts: measured.parts.map((part) => ({ ...part, value: part[end] })),
  };
}

/**
 * A measurement with its total as it is on a mapped version; where there is no total, the piece that
 * the versions are of. What has no value on that version stays as measured.
 */
function onVersion(measured: Measured, line: string): Measured {
  const [current] = measured.versions;
  const row = measured.versions.find((each) => each.line === line);
  if (!row || !current) return measured;
  if (measured.value !== null) return { ...measured, value: row.value };
  const isMeant = (part: Part) => part.value === current.value;
  const parts = measured.parts.map((part) =>
    isMeant(part) ? { ...part, value: row.value } : part,
  );
  return { ...measured, parts };
}

/** All results with their figures as chosen: as measured, at one end, or on a mapped version by its name. */
export function figuresAt(results: Results, choice: FigureChoice): Results {
  if (choice === MEASURED_FIGURES) return results;
  const isEnd = choice === LOW_FIGURES || choice === HIGH_FIGURES;
  const end = choice === LOW_FIGURES ? 'low' : 'high';
  return new Map(
    [...results].map(([id, each]) => [id, isEnd ? atEnd(each, end) : onVersion(each, choice)]),
  );
}
