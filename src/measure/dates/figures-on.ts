import type { LayerData } from '../../model/loaded-dossier';
import type { Measured, Part } from '../../model/measured';
import type { MeasurementDefinition } from '../../model/measurement';
import { type FeatureDates, type Validity, validityAt } from '../../model/validity';
import { isDecidable } from '../bounds';
import { type MeasuredDates, measuredDates } from './measured-dates';

/** Why a figure does not hold at a date: its standing, and the dates that decide it. */
export interface Absence {
  validity: Exclude<Validity, 'valid'>;
  dates: FeatureDates;
}

/** A measurement at a date: what of it holds, and why the rest does not. */
export interface MeasuredOn {
  /** The pieces that hold, and the total of these; null where none does. */
  measured: Measured | null;
  /** Why there is nothing; null where there is something. */
  absence: Absence | null;
  /** Why single pieces are absent, by their ids. */
  parts: ReadonlyMap<string, Absence>;
}

const HAS_ENDED: ReadonlySet<Validity> = new Set<Validity>(['no-longer', 'outdated']);

/** Of what has ended the first to end counts, else of what is to come the last to come. */
function precedes(a: Absence, b: Absence): number {
  const [endedA, endedB] = [HAS_ENDED.has(a.validity), HAS_ENDED.has(b.validity)];
  if (endedA !== endedB) return endedA ? -1 : 1;
  if (endedA) return (a.dates.until as string).localeCompare(b.dates.until as string);
  return (b.dates.from as string).localeCompare(a.dates.from as string);
}

/** Why what has all these dates does not hold at an ISO date; null where it does. */
export function absenceOn(all: readonly FeatureDates[], date: string): Absence | null {
  const absences = all.flatMap((dates): Absence[] => {
    const validity = validityAt(dates, date);
    return validity === 'valid' ? [] : [{ validity, dates }];
  });
  return absences.sort(precedes)[0] ?? null;
}

/** A total that is the sum of all pieces is that of the pieces left; others are not made of some pieces. */
function withParts(measured: Measured, parts: Part[]): Measured {
  const sum = (of: 'value' | 'low' | 'high', pieces: readonly Part[]) =>
    pieces.reduce((total, part) => total + part[of], 0);
  const all = sum('value', measured.parts);
  const isSum = measured.total === 'sum' && Math.abs(all - (measured.value ?? 0)) <= 1e-6 * all;
  if (!isSum) {
    const none = { total: 'none', value: null, low: null, high: null } as const;
    return { ...measured, ...none, versions: [], parts };
  }
  const [value, low, high] = [sum('value', parts), sum('low', parts), sum('high', parts)];
  const decidable = isDecidable(value, low, high);
  return { ...measured, value, low, high, decidable, versions: [], parts };
}

/**
 * A measurement at an ISO date: the very same object where all of it holds, the pieces that do
 * where some do, and nothing where none does or where what every piece needs does not.
 */
export function measuredOn(
  measured: Measured,
  { whole, parts: partDates }: MeasuredDates,
  date: string,
): MeasuredOn {
  const absence = absenceOn(whole, date);
  const absent = new Map(
    measured.parts.flatMap(({ id }) => {
      const found = absenceOn(partDates[id] ?? [], date);
      return found ? [[id, found] as const] : [];
    }),
  );
  if (absence) return { measured: null, absence, parts: absent };
  if (absent.size === 0) return { measured, absence: null, parts: absent };
  const kept = measured.parts.filter(({ id }) => !absent.has(id));
  if (kept.length === 0) {
    const first = [...absent.values()].sort(precedes)[0] ?? null;
    return { measured: null, absence: first, parts: absent };
  }
  return { measured: withParts(measured, kept), absence: null, parts: absent };
}

/** All results at an ISO date, as they would be shown: what does not hold is absent. */
export function resultsOn(
  results: ReadonlyMap<string, Measured>,
  dates: Readonly<Record<string, MeasuredDates>>,
  date: string,
): ReadonlyMap<string, Measured> {
  return new Map(
    [...results].flatMap(([id, measured]) => {
      const own = dates[id];
      const held = own ? measuredOn(measured, own, date).measured : measured;
      return held ? [[id, held] as const] : [];
    }),
  );
}

/** The same from the layers themselves, all of which must be there. */
export function figuresOn(
  definitions: readonly MeasurementDefinition[],
  data: LayerData,
  results: ReadonlyMap<string, Measured>,
  date: string,
): ReadonlyMap<string, Measured> {
  const dates = definitions.map(
    (each) => [each.id, measuredDates(each, definitions, results, data)] as const,
  );
  return resultsOn(results, Object.fromEntries(dates), date);
}
