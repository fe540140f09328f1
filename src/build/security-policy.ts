/**
 * The Content-Security-Policy of every page: nothing from another address, no
 * inline script or style, and no string becomes markup or a script's address
 * except through the default Trusted Types policy (`src/app/trusted-types.ts`).
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

export const SECURITY_POLICY = DIRECTIVES.join('; ');
