import { workerAddress } from '../map/worker-address';
import { openWorkerAddress } from '../opened/open-worker-address';
import { lineWorkerAddress } from '../state/line/line-worker-address';
import { measureWorkerAddress } from '../state/measure-worker-address';
import { readerWorkerAddress } from '../state/reader/reader-worker-address';
import { serviceWorkerAddress } from './offline/service-worker-address';

/** What MapLibre's attribution control writes by itself; our own credits are plain text. */
const MAPLIBRE_CREDIT = '<a href="https://maplibre.org/" target="_blank">MapLibre</a>';

/** Lets a script's address through if it is one of our workers' or the service worker's; null refuses it. */
export function trustedScriptAddress(address: string): string | null {
  const absolute = (relative: string) => new URL(relative, document.baseURI).href;
  const ours = [
    workerAddress,
    measureWorkerAddress,
    openWorkerAddress,
    readerWorkerAddress,
    lineWorkerAddress,
    serviceWorkerAddress(),
  ].map(absolute);
  return ours.includes(absolute(address)) ? address : null;
}

/** Lets text without markup through, and MapLibre's own credit; null refuses it. */
export function trustedHtml(text: string): string | null {
  return text.replaceAll(MAPLIBRE_CREDIT, '').includes('<') ? null : text;
}
