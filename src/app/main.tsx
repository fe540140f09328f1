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
import contents, { layerUrls } from 'virtual:dossier';
import { render } from 'preact';
import { translatorFor } from '../i18n/translator';
import { ExplorePage } from '../modes/explore/explore-page';
import { createExploreState } from '../state/explore-state';
import { followLink } from '../state/follow-link';
import { followScreen } from '../state/follow-screen';
import { loadDossier } from '../state/load-dossier';
import { languageOf } from './language';

const { languages, defaultLanguage } = contents.dossier;
const language = languageOf(location.pathname, languages, defaultLanguage);
const text = contents.texts[language];
const root = document.getElementById('app');

if (text && root) {
  const state = createExploreState({ contents, text, translator: translatorFor(language) });
  followScreen(state);
  followLink(state);
  void loadDossier(state, layerUrls);
  render(<ExplorePage state={state} />, root);
}
