import type { ExploreState } from '../../state/explore-state';
import type { ReaderParts } from './reader/reader-parts';

const started = new WeakMap<ExploreState, Promise<{ default: ReaderParts }>>();

/** Loads and starts, once, what the reader's own settings and files need. */
export function loadReader(state: ExploreState): Promise<{ default: ReaderParts }> {
  const before = started.get(state);
  if (before) return before;
  const starting = import('./reader/reader-parts').then(async ({ startReader }) => ({
    default: await startReader(state),
  }));
  started.set(state, starting);
  // What did not come is asked for again.
  starting.catch(() => started.delete(state));
  return starting;
}
