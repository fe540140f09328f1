import { signal } from '@preact/signals';
import type { ExploreState } from '../../../state/explore-state';
import { drawReadersLine } from '../../explore/line/draw-readers-line';
import { drawBands, drawZones } from '../../explore/reader/draw-overlays';
import type { ViewOverlays } from '../view/measured-view';

/** Draws upon the live map what the link lays upon it, as explore does: error bands, zones, and a reader's line that is named along its course. */
export function drawViewOverlays(state: ExploreState, { line, zones }: ViewOverlays): void {
  drawZones(state, { zones: signal(zones) });
  drawBands(state);
  if (!line) return;
  const { mapped, course, sides } = line;
  drawReadersLine(state, {
    tool: { line: { mapped }, now: signal({ course }) },
    figures: { found: signal({ sides }) },
  });
}
