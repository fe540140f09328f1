import './trusted-types';
import 'virtual:fonts.css';
import './css/tokens.css';
import './css/base.css';
import './css/layout.css';
import './css/claims.css';
import './css/article.css';
import './css/actions.css';
import './css/quote.css';
import './css/measurement.css';
import './css/map.css';
import './css/legend.css';
import 'virtual:plate.css';
import './css/poster.css';
import './css/in-words.css';
import './css/forced-colours.css';
import './css/paper.css';

import { untilItComes } from '../state/again';
import { keepEarlyPress } from './early-press';
import { namesLanguage, preferredLanguage } from './language';
import { LANGUAGES, loadLanguage, pageLanguage } from './load-language';

/** An address that names no language opens in the reader's own, where there is a page in it. */
function leadToOwnLanguage(): boolean {
  if (namesLanguage(location.pathname, LANGUAGES)) return false;
  const own = preferredLanguage(navigator.languages, LANGUAGES);
  if (!own || own === pageLanguage()) return false;
  location.replace(`${own}/${location.search}${location.hash}`);
  return true;
}

// The page is complete as it stands: what makes it answer, and the live map, are asked for after its
// first picture, side by side, so that neither waits for the other.
function start(): void {
  // Asked for early; the application, which waits for the same files, tells where they do not come.
  loadLanguage(pageLanguage()).catch(() => undefined);
  void untilItComes(() => import('./explore'));
  import('../modes/explore/live-map').catch(() => undefined);
}

function startAfterFirstPicture(): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) {
    requestAnimationFrame(() => setTimeout(start));
    return;
  }
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    start();
  });
  observer.observe({ type: 'paint', buffered: true });
}

if (!leadToOwnLanguage()) {
  keepEarlyPress(document);
  startAfterFirstPicture();
}
