import contents, { layerUrls, measured, sides } from 'virtual:dossier';
import { hydrate, render } from 'preact';
import { translatorFor } from '../i18n/translator';
import { ExplorePage } from '../modes/explore/explore-page';
import { createExploreState } from '../state/explore-state';
import { followLink } from '../state/follow-link';
import { followScreen } from '../state/follow-screen';
import { loadWhatIsDrawn } from '../state/load-layers';
import { measureAgain } from '../state/measure-again';
import { languageOf } from './language';

const { languages, defaultLanguage } = contents.dossier;
const language = languageOf(location.pathname, languages, defaultLanguage);
const text = contents.texts[language];
const root = document.getElementById('app');

if (text && root) {
  const words = { contents, text, translator: translatorFor(language) };
  const state = createExploreState(words, measured, sides);
  const page = (
    <ExplorePage state={state} onMeasureAgain={() => void measureAgain(state, layerUrls)} />
  );
  // The page holds what this draws first; link and screen come after, so that both agree.
  if (root.hasChildNodes()) hydrate(page, root);
  else render(page, root);
  document.documentElement.classList.add('live');
  // Without script a claim's link leads down to its words; with it, the page opens the claim above.
  if (document.getElementById(location.hash.slice(1))) scrollTo({ top: 0, behavior: 'instant' });
  followScreen(state);
  followLink(state);
  loadWhatIsDrawn(state, layerUrls);
}
