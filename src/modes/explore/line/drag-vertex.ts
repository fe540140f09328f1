import type { pixelFrame } from '../../../map/vertex-window';
import type { LonLat } from '../../../model/common';
import { halfway } from '../../../state/line/line-commands';
import type { LineTool } from '../../../state/line/line-tool';

/** Gives the position under a pixel of the map, as it looks at the moment. */
type Frame = () => ReturnType<typeof pixelFrame>;

export interface DragStart {
  tool: LineTool;
  frame: Frame;
  /** Takes the pointer until it is let go. */
  overlay: HTMLElement;
  /** Index of the vertex; of the one before, for a new one. */
  index: number;
  isNew: boolean;
  onEnd: () => void;
}

/** Follows the pointer with a vertex until it is let go; Escape gives the drag up. A new vertex comes with its press. */
export function dragVertex(event: PointerEvent, start: DragStart): void {
  const { tool, frame, overlay, isNew } = start;
  if (event.button !== 0) return;
  event.preventDefault();
  event.stopPropagation();
  tool.hold();
  const { course } = tool.now.value;
  const inserted = {
    kind: 'insert',
    after: start.index,
    at: halfway(course, start.index),
  } as const;
  if (isNew && !tool.drag(inserted)) {
    tool.letGo(true);
    return;
  }
  const index = isNew ? start.index + 1 : start.index;
  tool.chosen.value = index;
  const pressed = frame().toPixel(tool.now.value.course[index] as LonLat);
  const offset = { x: pressed.x - event.clientX, y: pressed.y - event.clientY };
  const ending = new AbortController();
  const end = (kept: boolean) => {
    ending.abort();
    tool.letGo(kept);
    start.onEnd();
  };
  const on = <K extends keyof HTMLElementEventMap>(
    name: K,
    take: (event: HTMLElementEventMap[K]) => void,
  ) => overlay.addEventListener(name, take, { signal: ending.signal });
  overlay.setPointerCapture(event.pointerId);
  on('pointermove', ({ clientX, clientY }) => {
    const to = frame().toPosition({ x: clientX + offset.x, y: clientY + offset.y });
    tool.drag({ kind: 'move', index, to });
  });
  on('pointerup', () => end(true));
  on('pointercancel', () => end(true));
  const onKey = (key: KeyboardEvent) => {
    if (key.key !== 'Escape') return;
    key.preventDefault();
    key.stopPropagation();
    end(false);
  };
  addEventListener('keydown', onKey, { capture: true, signal: ending.signal });
}
