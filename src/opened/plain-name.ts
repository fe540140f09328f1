import { LIMITS } from './limits';

/** Controls, and marks that turn the direction of what follows or are not seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/**
 * A name from a file as one line of plain text of bounded length; empty where there is none. It is
 * text, not markup, and remains so: whoever shows it sets it as text.
 */
export function plainName(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  // Bounded first, so that a name of megabytes costs nothing.
  const start = String(value).slice(0, 8 * LIMITS.nameLength);
  const clean = start.replace(UNSEEN, ' ').replace(/ {2,}/g, ' ').trim();
  return [...clean].slice(0, LIMITS.nameLength).join('').trim();
}
