import { calibrate, median } from '../statistics';
import { type Engine, ours, oursIndexed, turf } from './engines';
import { geosEngine } from './geos-engine';
import { type Case, type Kind, sizeOf, thinned } from './inputs';

const ENGINES = { ours, indexed: oursIndexed, turf, geos: geosEngine };
export type EngineName = keyof typeof ENGINES;

export interface Timed {
  /** Median of the rounds. */
  ms: number;
  /** What the engine answered, in metres or square metres. */
  value: number;
}

export interface Row {
  kind: Kind;
  of: string;
  size: string;
  /** 1 for the whole input, else only every so-manyth vertex was taken. */
  everyVertex: number;
  engines: Partial<Record<EngineName, Timed>>;
  /** Turf's time over ours, from bare coordinates and indexed; absent where one was not run. */
  turfToOurs?: number;
  turfToIndexed?: number;
}

export interface EnginesResult {
  /** The calibration loop in Node, in milliseconds. */
  calibrationMs: number;
  rows: Row[];
}

const ROUNDS = 5;
const BATCH_MS = 20;
/** Until the just-in-time compiler has settled; finding the thinning has done that for Turf. */
const WARMING_MS = 200;

/**
 * Times each engine on each case, by turns, in this process. Where plain Turf would take longer than
 * `capMs` on the whole input, all engines are also timed on as many vertices as it can do.
 */
export function benchEngines(
  cases: readonly Case[],
  capMs: number,
  say: (line: string) => void,
): EnginesResult {
  const calibrationMs = calibrate();
  const rows = cases.flatMap((one) => {
    say(`${one.kind}: ${one.of}`);
    const every = thinningFor(one, capMs);
    const all = Object.keys(ENGINES) as EngineName[];
    if (every === 1) return [row(one, 1, all)];
    const withoutTurf = all.filter((name) => name !== 'turf');
    return [row(one, 1, withoutTurf), row(one, every, all)];
  });
  return { calibrationMs, rows };
}

/** Twice the vertices take Turf at most about four times as long; a little more is allowed for. */
const GROWTH = 4.5;
const FIRST_THINNING = 32;

/** The least thinning with which Turf stays below the cap, found by halving it; areas know none. */
function thinningFor({ kind, input }: Case, capMs: number): number {
  let every = input.route.length > 0 ? FIRST_THINNING : 1;
  while (every > 1) {
    const call = turf[kind]?.(thinned(input, every));
    const { ms } = timeOnce(call ?? (() => Number.NaN));
    if (ms * GROWTH > capMs) break;
    every /= 2;
  }
  return every;
}

function row({ kind, of, input }: Case, everyVertex: number, names: readonly EngineName[]): Row {
  const taken = thinned(input, everyVertex);
  const calls = names.flatMap((name) => {
    const call = (ENGINES[name] as Engine)[kind]?.(taken);
    return call ? [{ name, call, times: [] as number[], value: Number.NaN }] : [];
  });
  for (const { name, call } of calls) if (name !== 'turf') timeBatch(call, WARMING_MS);
  for (let round = 0; round < ROUNDS; round++) {
    for (const entry of calls) {
      // What takes seconds is not worth repeating: its noise is small beside the differences.
      if ((entry.times[0] ?? 0) > 2000) continue;
      const { ms, value } = timeBatch(entry.call);
      entry.times.push(ms);
      entry.value = value;
    }
  }
  const engines = Object.fromEntries(
    calls.map(({ name, times, value }) => [name, { ms: median(times), value }]),
  ) as Row['engines'];
  const frame = { kind, of, size: sizeOf(taken), everyVertex, engines };
  const ratio = (to: EngineName) =>
    engines.turf && engines[to] ? engines.turf.ms / engines[to].ms : undefined;
  return { ...frame, turfToOurs: ratio('ours'), turfToIndexed: ratio('indexed') };
}

/** Milliseconds per call, over as many calls as fill the batch. */
function timeBatch(call: () => number, batchMs = BATCH_MS): Timed {
  let count = 0;
  let value = Number.NaN;
  const start = performance.now();
  do {
    value = call();
    count++;
  } while (performance.now() - start < batchMs);
  return { ms: (performance.now() - start) / count, value };
}

function timeOnce(call: () => number): Timed {
  const start = performance.now();
  const value = call();
  return { ms: performance.now() - start, value };
}
