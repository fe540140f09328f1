import { workerAddress } from '../../map/worker-address';

/** Whole address of the service worker: it stands at the site's root, above the folder of all other scripts. */
export function serviceWorkerAddress(): string {
  const script = new URL(workerAddress, document.baseURI);
  return new URL('../service-worker.js', script).href;
}
