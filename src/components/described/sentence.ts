import type { Describe } from '../../i18n/described';

/** A text with a full stop of its language, unless it ends with a sign that closes a sentence. */
export function sentence(text: string, describe: Describe): string {
  return /[.!?։…]$/u.test(text) ? text : describe('words.sentence', { text });
}
