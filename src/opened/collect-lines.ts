import { lonLatOf, runsOf } from '../model/geojson-rules/walk';
import { LIMITS } from './limits';
import type { OpenedFile } from './opened-file';
import { asRawFeature, type PlainFeature } from './plain-feature';

type Collected = Pick<OpenedFile, 'positions' | 'starts' | 'features' | 'rings' | 'names'>;

/** How many positions the lines and rings of a feature have. */
export function positionCount(feature: Pick<PlainFeature, 'geometry'>): number {
  return runsOf(asRawFeature(feature)).reduce((sum, { positions }) => sum + positions.length, 0);
}

/**
 * All lines and rings of checked features in typed arrays; positions that repeat the one before are
 * left out and counted.
 * @throws RangeError if they have more positions than the limit
 */
export function collectLines(features: readonly PlainFeature[]): Collected & { repeated: number } {
  const runs = features.flatMap((feature) =>
    runsOf(asRawFeature(feature)).map((run) => ({ ...run, feature })),
  );
  const total = runs.reduce((sum, { positions }) => sum + positions.length, 0);
  if (total > LIMITS.vertices) throw new RangeError(`${total} positions`);
  const positions = new Float64Array(2 * total);
  const starts = new Uint32Array(runs.length + 1);
  let end = 0;
  runs.forEach((run, at) => {
    end = appendRun(positions, end, run.positions);
    starts[at + 1] = end;
  });
  return {
    positions: positions.slice(0, 2 * end),
    starts,
    features: Uint32Array.from(runs, ({ feature }) => feature.number),
    rings: Uint8Array.from(runs, ({ role }) => (role === 'line' ? 0 : 1)),
    names: new Map(
      features.filter(({ name }) => name !== '').map(({ number, name }) => [number, name]),
    ),
    repeated: total - end,
  };
}

/** Writes the positions of a run from a place on; returns the place after its last. */
function appendRun(into: Float64Array, start: number, run: readonly unknown[]): number {
  let end = start;
  for (const position of run) {
    const [longitude, latitude] = lonLatOf(position) ?? [0, 0];
    const repeats =
      end > start && into[2 * end - 2] === longitude && into[2 * end - 1] === latitude;
    if (repeats) continue;
    into[2 * end] = longitude;
    into[2 * end + 1] = latitude;
    end += 1;
  }
  return end;
}
