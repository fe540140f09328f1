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
import 'virtual:plate.css';
import './css/poster.css';
import './css/in-words.css';

// The page is complete as it stands: what makes it answer, and the live map, are asked for after its
// first picture, side by side, so that neither waits for the other.
function start(): void {
  void import('./explore');
  void import('../modes/explore/live-map');
}

if (PerformanceObserver.supportedEntryTypes.includes('paint')) {
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    start();
  });
  observer.observe({ type: 'paint', buffered: true });
} else requestAnimationFrame(() => setTimeout(start));
