import type { ExploreState } from '../../../state/explore-state';
import type { LineTool } from '../../../state/line/line-tool';

const DECIMALS = 5;

/** Where the chosen vertex is, in words. */
export function placeText({ words }: ExploreState, tool: LineTool): string {
  const { course, range } = tool.now.value;
  const [longitude = 0, latitude = 0] = course[tool.chosen.value] ?? [];
  const { text } = words.value.translator;
  return text('line.place', {
    n: tool.chosen.value - range.from + 1,
    all: range.to - range.from + 1,
    latitude: `${latitude.toFixed(DECIMALS)}°`,
    longitude: `${longitude.toFixed(DECIMALS)}°`,
  });
}

/** Says what came of an edit: where the vertex is now, or why the line stayed. */
export function sayEdit(state: ExploreState, tool: LineTool): void {
  const refused = tool.refused.value;
  const { text } = state.words.value.translator;
  state.said.value = refused ? text(`line.refused.${refused}`) : placeText(state, tool);
}
