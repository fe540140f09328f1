import { LIMITS } from './limits';

const QUOTE = 34;
const BACKSLASH = 92;
/** `[` and `{`, and what closes them, differ in one bit. */
const isOpening = (code: number) => (code | 32) === 123;
const isClosing = (code: number) => (code | 32) === 125;

/**
 * Whether a JSON text may be parsed without harm: its brackets are neither nested too deeply nor too
 * many. Reads every character once and builds nothing; text in quotes does not count.
 */
export function isParsable(text: string): boolean {
  let [depth, opened] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (isClosing(code)) depth -= 1;
    else if (isOpening(code)) {
      depth += 1;
      opened += 1;
      if (depth > LIMITS.depth || opened > LIMITS.brackets) return false;
    }
  }
  return true;
}

/** Index of the quote that ends the string which begins at `start`, or the text's end. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}
