import { expect, it } from 'vitest';
import type { Measured } from '../../../model/measured';
import { measured } from '../dossier';

/** What other engines find for a quantity, on the same geometry. */
export interface Quantity {
  value: number;
  low?: number;
  high?: number;
  side?: string;
  /** Null where it lies in none. */
  group?: string | null;
}

/** What other engines find for a measurement: the total where there is one, and every part. */
export interface Answer {
  total?: Quantity;
  parts: Record<string, Quantity>;
  versions?: Record<string, number>;
}

/** Answers by measurement id, found when asked for. */
export type Answers = Record<string, () => Answer>;

const SHARE = 1e-4;
const METRES = 0.5;

/** One test for each measurement: value, low and high, versions and every part. */
export function itAgrees(answers: Answers): void {
  it.each(Object.entries(answers))('is what GEOS and GeographicLib find for %s', (id, answer) => {
    expectAnswer(measured(id), answer());
  });
}

/** Fails unless a measurement is what other engines found, to 0.01 % or 0.5 m (1 m²). */
function expectAnswer(measured: Measured, answer: Answer): void {
  expect(measured.parts.map(({ id }) => id).sort()).toEqual(Object.keys(answer.parts).sort());
  for (const part of measured.parts) {
    const { side, group, ...numbers } = answer.parts[part.id] as Quantity;
    expectQuantity(`${measured.id} ${part.id}`, part, numbers);
    if (side !== undefined) expect([part.id, part.side]).toEqual([part.id, side]);
    if (group !== undefined) expect([part.id, part.group ?? null]).toEqual([part.id, group]);
  }
  if (answer.total) expectQuantity(measured.id, measured, answer.total);
  else expect(measured.value).toBeNull();
  for (const [line, value] of Object.entries(answer.versions ?? {})) {
    const row = measured.versions.find((each) => each.line === line);
    expectNear(`${measured.id} on ${line}`, row?.value ?? null, value, measured.unit);
  }
}

type Ends = Pick<Measured, 'value' | 'low' | 'high' | 'unit'>;

function expectQuantity(name: string, found: Ends, { value, low, high }: Quantity): void {
  expectNear(name, found.value, value, found.unit);
  if (low !== undefined) expectNear(`${name} low`, found.low, low, found.unit);
  if (high !== undefined) expectNear(`${name} high`, found.high, high, found.unit);
}

function expectNear(name: string, found: number | null, answer: number, unit: string): void {
  const least = unit === 'm' ? METRES : unit === 'm2' ? 1 : 0;
  const allowed = unit === 'count' ? 0 : Math.max(least, SHARE * Math.abs(answer));
  const off = Math.abs((found ?? Number.NaN) - answer);
  expect(off, `${name}: ${found}, by other engines ${answer}`).toBeLessThanOrEqual(allowed);
}

/** The extremes of a value and others, never below 0. */
export const between = (value: number, others: number[]): Quantity => ({
  value,
  low: Math.max(0, Math.min(value, ...others)),
  high: Math.max(value, ...others),
});

/** The parts of an answer, added. */
export const sumOf = (parts: Record<string, Quantity>, of: 'value' | 'low' | 'high' = 'value') =>
  Object.values(parts).reduce((sum, part) => sum + (part[of] ?? Number.NaN), 0);
