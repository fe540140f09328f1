import type { IntervalCause } from '../model/measured';

/** A value that the quantity would have if something were otherwise, and what. */
export interface Alternative {
  cause: IntervalCause;
  value: number;
}

export interface Bounds {
  low: number;
  high: number;
  /** False where the interval contains 0 or is wider than the value. */
  decidable: boolean;
  /** What set the low and the high end. */
  causes: IntervalCause[];
}

/** The extremes of a value and its alternatives, never below 0. */
export function boundsOf(value: number, alternatives: readonly Alternative[]): Bounds {
  const all: Alternative[] = [{ cause: 'none', value }, ...alternatives];
  const lowest = all.reduce((a, b) => (b.value < a.value ? b : a));
  const highest = all.reduce((a, b) => (b.value > a.value ? b : a));
  const low = Math.max(0, lowest.value);
  const high = Math.max(0, highest.value);
  const causes = [...new Set([lowest.cause, highest.cause])].filter((cause) => cause !== 'none');
  return { low, high, decidable: isDecidable(value, low, high), causes };
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
