import type { IntervalCause } from '../model/measured';

/** A value that the quantity would have if something were otherwise, and what. */
export interface Alternative {
  cause: IntervalCause;
  value: number;
}

export interface Range {
  low: number;
  high: number;
  /** False where the interval contains 0 or is wider than the value. */
  decidable: boolean;
}

export interface Bounds extends Range {
  /** What set the low and the high end. */
  causes: IntervalCause[];
}

/** The extremes of a value and its alternatives, never below 0. */
export function boundsOf(value: number, alternatives: readonly Alternative[]): Bounds {
  const all: Alternative[] = [{ cause: 'none', value }, ...alternatives];
  const lowest = all.reduce((a, b) => (b.value < a.value ? b : a));
  const highest = all.reduce((a, b) => (b.value > a.value ? b : a));
  const causes = [...new Set([lowest.cause, highest.cause])].filter((cause) => cause !== 'none');
  return { ...rangeOf(value, [lowest.value, highest.value]), causes };
}

/** The extremes of a value and of what it might be, never below 0, where nobody asks what set them. */
export function rangeOf(value: number, others: readonly number[]): Range {
  const low = Math.max(0, Math.min(value, ...others));
  const high = Math.max(0, value, ...others);
  return { low, high, decidable: isDecidable(value, low, high) };
}

/** Whether an interval leaves anything to say about the value: it excludes 0 and is no wider than the value. */
export function isDecidable(value: number, low: number, high: number): boolean {
  return low > 0 && high - low <= value;
}

/** A value with the same error either way. */
export const plusMinus = (value: number, error: number, cause: IntervalCause): Alternative[] => [
  { cause, value: value - error },
  { cause, value: value + error },
];
