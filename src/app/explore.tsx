import contents, { layerUrls, measured, sides } from 'virtual:dossier';
import { hydrate, render } from 'preact';
import { ExplorePage } from '../modes/explore/explore-page';
import { onFirstTouch } from '../modes/explore/first-touch';
import { followDrops, lookForKeptFiles } from '../modes/explore/take-files';
import { untilItComes } from '../state/again';
import { createExploreState, type ExploreState } from '../state/explore-state';
import { followLink } from '../state/follow-link';
import { followScreen } from '../state/follow-screen';
import { loadWhatIsDrawn } from '../state/load-layers';
import { answerEarlyPress } from './early-press';
import { readEngine, readFaultWords } from './fault-words';
import { rootOf } from './language';
import { LANGUAGES, loadLanguage, pageLanguage } from './load-language';
import { beginOffline } from './offline/begin-offline';
import { followLanguage, switchLanguage } from './switch-language';

async function start(root: HTMLElement): Promise<void> {
  const words = { contents, ...(await untilItComes(() => loadLanguage(pageLanguage()))) };
  const state = createExploreState(words, measured, sides);
  state.reader.layerUrls = layerUrls;
  state.root.value = rootOf(location.pathname, LANGUAGES);
  state.site.engine.value = readEngine(document);
  state.site.faultWords.value = readFaultWords(document);
  const page = (
    <ExplorePage
      state={state}
      onMeasureAgain={() => void measureOnceMore(state)}
      onLanguage={(language) => void switchLanguage(state, language)}
    />
  );
  // The page holds what this draws first; link and screen come after, so that both agree.
  if (root.hasChildNodes()) hydrate(page, root);
  else render(page, root);
  document.documentElement.classList.add('live');
  // Without script a claim's link leads down to its words; with it, the page opens the claim above.
  if (document.getElementById(location.hash.slice(1))) scrollTo({ top: 0, behavior: 'instant' });
  followScreen(state);
  followLink(state);
  followLanguage(state);
  loadWhatIsDrawn(state, layerUrls);
  followDrops(state);
  // Without this file the page works as before, and tells less.
  onFirstTouch(() =>
    import('../modes/explore/tools/at-first-touch')
      .then(({ begin }) => begin(state))
      .catch(() => undefined),
  );
  answerEarlyPress(document);
  void lookForKeptFiles(state);
  void beginOffline(state).catch(() => undefined);
}

/** Loaded for those who ask for it; where it does not come, the page says so. */
async function measureOnceMore(state: ExploreState): Promise<void> {
  try {
    const { measureAgain } = await import('../state/measure-again');
    await measureAgain(state, layerUrls);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    state.measuring.value = { state: 'failed', reason };
  }
}

const root = document.getElementById('app');
if (root) void start(root);
