import { completeWords } from '../../../state/complete-words';
import type { ExploreState } from '../../../state/explore-state';
import { showFirstHint } from './first-hint';
import { startTooltips } from './tooltips';

/** What waits for the reader's first touch. */
export async function begin(state: ExploreState): Promise<void> {
  await completeWords(state);
  startTooltips(() => state.words.value.translator);
  showFirstHint(state);
}
