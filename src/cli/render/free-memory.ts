import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | null = null;

/**
 * Gives back what made pictures hold outside the heap: by itself Node does not see how large they are,
 * and a run over all claims would take gigabytes.
 */
export async function freeMemory(): Promise<void> {
  setFlagsFromString('--expose-gc');
  collect ??= runInNewContext('gc') as () => void;
  collect();
  // What was found unused is let go of in the next round.
  await setImmediate();
}
