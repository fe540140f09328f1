import './full-screen.css';
import { completeWords } from '../../../state/complete-words';
import type { ExploreState } from '../../../state/explore-state';

/** Shows the map on the whole screen, or the page again; says so where the browser does not. */
export async function toggleFullScreen(
  state: ExploreState,
  pane: HTMLElement | null,
): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await pane?.requestFullscreen();
  } catch {
    await completeWords(state);
    state.said.value = state.words.value.translator.text('full-screen.refused');
  }
}
