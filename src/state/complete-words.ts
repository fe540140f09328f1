import { loadTranslator } from '../i18n/load-translator';
import type { ExploreState } from './explore-state';

/**
 * Loads the messages that the first view does not need, in the reader's language; whatever is loaded
 * on demand and speaks waits for it. Rejects where they do not come.
 */
export async function completeWords(state: ExploreState): Promise<void> {
  if (state.language.value.translator.isComplete) return;
  const translator = await loadTranslator(state.language.value.translator.language);
  const now = state.language.value;
  // The reader may have changed the language meanwhile.
  if (now.translator.language !== translator.language) return completeWords(state);
  if (!now.translator.isComplete) state.language.value = { ...now, translator };
}
