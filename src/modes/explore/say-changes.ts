import { effect } from '@preact/signals';
import type { Describe } from '../../i18n/described';
import { loadDescribed } from '../../i18n/load-described';
import type { ExploreState } from '../../state/explore-state';
import { changeInWords } from './change-in-words';
import { type Chosen, chosenIn } from './chosen';

/** The messages of each language once they are loaded. */
function describers(state: ExploreState): () => Promise<Describe> {
  const loaded = new Map<string, Promise<Describe>>();
  return () => {
    const { translator } = state.words.value;
    const known = loaded.get(translator.language) ?? loadDescribed(translator);
    loaded.set(translator.language, known);
    return known;
  };
}

/**
 * Keeps `state.said` at what changed last since `before`. Of changes that come while the messages
 * load, only the last is said.
 */
export function sayChanges(state: ExploreState, before: Chosen): void {
  const describer = describers(state);
  let said = before;
  let turn = 0;
  const say = async () => {
    turn += 1;
    const own = turn;
    const describe = await describer();
    if (own !== turn) return;
    const now = chosenIn(state);
    const text = changeInWords(state, describe, said, now);
    said = now;
    if (text) state.said.value = text;
  };
  effect(() => {
    chosenIn(state);
    // Where the messages do not come, nothing is said.
    say().catch(() => undefined);
  });
}
