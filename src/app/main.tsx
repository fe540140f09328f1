import './trusted-types';
import './css/tokens.css';
import './css/base.css';
import './css/layout.css';
import './css/claims.css';
import './css/article.css';
import './css/quote.css';
import './css/measurement.css';
import './css/map.css';
import './css/legend.css';
import contents, { layerUrls, measured } from 'virtual:dossier';
import { render } from 'preact';
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
  const state = createExploreState(
    { contents, text, translator: translatorFor(language) },
    measured,
  );
  followScreen(state);
  followLink(state);
  loadWhatIsDrawn(state, layerUrls);
  const again = () => void measureAgain(state, layerUrls);
  render(<ExplorePage state={state} onMeasureAgain={again} />, root);
}
