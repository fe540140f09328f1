import { createHash } from 'node:crypto';
import type { Rollup } from 'vite';

/**
 * The version of a build: 12 hexadecimal digits of a SHA-256 over the names of its scripts, styles and
 * layers, which change with their contents. Two builds of the same code and data have the same.
 */
export function buildVersion(bundle: Rollup.OutputBundle): string {
  const names = Object.keys(bundle).filter((name) => /^assets\/.*\.(?:js|css|geojson)$/.test(name));
  // Sheets of letters are made from the pages, which carry the version.
  const made = names.filter((name) => !/^assets\/letters-/.test(name));
  return createHash('sha256').update(made.sort().join('\n')).digest('hex').slice(0, 12);
}
