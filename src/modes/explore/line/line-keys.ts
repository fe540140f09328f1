import type { ExploreState } from '../../../state/explore-state';
import {
  addAfter,
  NUDGE_METRES,
  nudge,
  removeChosen,
  WAYS,
} from '../../../state/line/line-commands';
import type { LineTool } from '../../../state/line/line-tool';
import { sayEdit } from './say-line';

/** Chooses a vertex so many further along the stretch, held within it. */
export function chooseFurther(tool: LineTool, further: number): void {
  tool.choose(tool.chosen.value - tool.now.value.range.from + 1 + further);
}

const EDITS: Readonly<Record<string, (tool: LineTool) => unknown>> = {
  PageUp: (tool) => chooseFurther(tool, -1),
  PageDown: (tool) => chooseFurther(tool, 1),
  Home: (tool) => tool.choose(1),
  End: (tool) => tool.choose(Number.POSITIVE_INFINITY),
  Insert: addAfter,
  Delete: removeChosen,
  Backspace: removeChosen,
};

/** What a key does to the chosen vertex; true where it does anything. */
export function onVertexKey(state: ExploreState, tool: LineTool, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const way = WAYS[event.key];
  const edit = EDITS[event.key];
  if (!way && !edit) return false;
  event.preventDefault();
  if (way) nudge(tool, way, event.shiftKey ? NUDGE_METRES.coarse : NUDGE_METRES.fine);
  else edit?.(tool);
  sayEdit(state, tool);
  return true;
}

/** Undo and redo by their usual keys; true where the key is one of them. */
export function onHistoryKey(tool: LineTool, event: KeyboardEvent): boolean {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
  const key = event.key.toLowerCase();
  const isUndo = key === 'z' && !event.shiftKey;
  const isRedo = (key === 'z' && event.shiftKey) || key === 'y';
  if (!isCommand || !(isUndo || isRedo)) return false;
  event.preventDefault();
  if (isUndo) tool.undo();
  else tool.redo();
  return true;
}
