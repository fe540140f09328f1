/** Licences that ask for no more than their notice. EDL is the three-clause BSD licence. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'CC0-1.0',
  'EDL-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
]);

/** Asks only that changed letters stay under it. */
const OF_LETTERS = 'OFL-1.1';

/**
 * Whether what is under an SPDX expression may ship to the browser: nothing copyleft, letters apart.
 * Of licences joined by OR one must do, of those joined by AND each.
 * @param onlyFonts whether nothing but letters ships
 */
export function isPermitted(expression: string, onlyFonts: boolean): boolean {
  const plain = expression.replace(/[()]/g, '').trim();
  if (/\bOR\b/.test(plain) && /\bAND\b/.test(plain)) return false;
  const one = (licence: string) =>
    PERMISSIVE.has(licence.trim()) || (onlyFonts && licence.trim() === OF_LETTERS);
  return /\bOR\b/.test(plain) ? plain.split(/\bOR\b/).some(one) : plain.split(/\bAND\b/).every(one);
}
