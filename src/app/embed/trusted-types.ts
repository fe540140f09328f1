import { workerAddress } from '../../map/worker-address';
import { embedScriptAddress } from './worker-rule';

/** The Trusted Types policy of an embedded page: markup from nobody, scripts only for MapLibre's worker. */
window.trustedTypes?.createPolicy('default', {
  createHTML: (text) => (text.includes('<') ? null : text),
  createScriptURL: (address) => embedScriptAddress(address, workerAddress, self.origin),
  createScript: () => null,
});
