import { batch } from '@preact/signals';
import type { LonLat } from '../../../model/common';
import type { LineSession } from '../../../state/line/line-session';
import { nearestVertex } from '../../../state/line/moved-line';

/** Asks for the two ends of a stretch. */
export function startPicking({ picking }: LineSession): void {
  picking.value = 'start';
}

/** Takes a place on the map as the stretch's start, then as its end: the line's nearest vertices. */
export function takePick(session: LineSession, place: LonLat): void {
  const { tool, picking, pickedStart } = session;
  const index = nearestVertex(tool.now.value.course, place);
  if (picking.value === 'start') {
    batch(() => {
      pickedStart.value = index;
      picking.value = 'end';
    });
    return;
  }
  const start = pickedStart.value;
  const range = { from: Math.min(start, index), to: Math.max(start, index) };
  batch(() => {
    picking.value = null;
    tool.pick('own', range);
  });
}
