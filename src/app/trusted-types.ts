import { trustedHtml, trustedScriptAddress } from './trusted-values';

interface PolicyRules {
  createHTML: (text: string) => string | null;
  createScriptURL: (address: string) => string | null;
  createScript: () => null;
}

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: PolicyRules): unknown };
  }
}

/**
 * The default Trusted Types policy, in place before any other module runs: the
 * entry imports this file first. What it does not let through, the browser refuses.
 */
window.trustedTypes?.createPolicy('default', {
  createHTML: trustedHtml,
  createScriptURL: trustedScriptAddress,
  createScript: () => null,
});
