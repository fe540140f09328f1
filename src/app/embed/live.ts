import './trusted-types';
import type { LiveOptions, RunningMap } from '../../modes/embed/live/live-options';

/** Puts the live map over an embedded page's drawing. Rejects where it cannot be loaded or drawn. */
export async function startLive(options: LiveOptions): Promise<RunningMap> {
  const { runLive } = await import('./run-live');
  return runLive(options);
}
