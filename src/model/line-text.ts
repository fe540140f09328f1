/** Sixty-four signs that stand in a link as they are. */
export const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How many signs a check has: 24 bits. */
const CHECK_SIGNS = 4;

/** Four signs that change with every text (FNV-1a, its upper bits folded in). */
export function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  const folded = hash ^ (hash >>> 24);
  return [18, 12, 6, 0].map((shift) => SIGNS[(folded >>> shift) & 63]).join('');
}

/** A text with its check before it. */
export const withCheck = (body: string): string => checkOf(body) + body;

/** The text that stands after its check; null where one of its signs is another, or one is missing. */
export function checkedBody(text: string): string | null {
  const body = text.slice(CHECK_SIGNS);
  return /^[\w-]+$/.test(body) && text.startsWith(checkOf(body)) ? body : null;
}

/** The longest text of a line that a link takes. */
const LONGEST_IN_LINK = 2000;

/** Whether a link's text can be a reader's line: whole and undamaged. Whether it fits the mapped line shows later. */
export const isLineText = (text: string): boolean =>
  text.length <= LONGEST_IN_LINK && checkedBody(text) !== null;
