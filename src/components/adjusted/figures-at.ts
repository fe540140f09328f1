import type { PartsOnVersion } from '../../measure/parts-on-version';
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
 * A measurement as it is on a mapped version: its pieces, where they are given, and its total; without
 * pieces and total, the piece that the versions are of. The total's interval stays: it holds all versions.
 */
function onVersion(measured: Measured, line: string, made: Part[] | undefined): Measured {
  if (!made) return totalOnVersion(measured, line);
  const { value } = measured.versions.find((each) => each.line === line) ?? measured;
  return { ...measured, value: measured.value === null ? null : value, parts: made };
}

function totalOnVersion(measured: Measured, line: string): Measured {
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

/**
 * All results with their figures as chosen: as measured, at one end, or on a mapped version by its name.
 * What has no value on that version stays as measured.
 * @param made the pieces on that version, as far as they are known
 */
export function figuresAt(
  results: Results,
  choice: FigureChoice,
  made: PartsOnVersion = {},
): Results {
  if (choice === MEASURED_FIGURES) return results;
  const isEnd = choice === LOW_FIGURES || choice === HIGH_FIGURES;
  const end = choice === LOW_FIGURES ? 'low' : 'high';
  return new Map(
    [...results].map(([id, each]) => [
      id,
      isEnd ? atEnd(each, end) : onVersion(each, choice, made[id]),
    ]),
  );
}
