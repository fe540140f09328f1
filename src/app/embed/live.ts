import './trusted-types';
import type { LiveOptions, RunningMap } from '../../modes/embed/live/live-options';
import type { ViewOptions } from './embed-state';

/** Puts the live map over an embedded page's drawing. Rejects where it cannot be loaded or drawn. */
export async function startLive(options: LiveOptions): Promise<RunningMap> {
  const { runLive } = await import('./run-live');
  return runLive(options);
}

/** Puts the view of a link in the place of the claim's own drawing. Rejects where it cannot be drawn. */
export async function drawView(main: HTMLElement, options: ViewOptions): Promise<void> {
  const view = await import('./draw-view');
  return view.drawView(main, options);
}
