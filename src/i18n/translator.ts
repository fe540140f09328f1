import type { Catalogue, MessageKey } from './catalogue';
import type { Forms } from './forms';
import { formatMessage } from './message';

export type { MessageKey } from './catalogue';

export interface Translator {
  /** Language of the messages: English where there is no catalogue in the reader's. */
  language: string;
  /** How the language writes numbers, units and dates. */
  forms: Forms;
  /** Who reviewed the messages as a native reader, or null. */
  reviewedBy: string | null;
  /** A message of the interface in this language. Throws if a value is missing. */
  text: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
  /** Whether there is such a message, for keys made from data. */
  has: (key: string) => key is MessageKey;
}

/** The interface's messages in the language of a catalogue. */
export function translatorFor(
  language: string,
  { messages, reviewedBy, forms }: Catalogue,
): Translator {
  return {
    language,
    forms,
    reviewedBy,
    text: (key, values = {}) => formatMessage(messages[key], values, forms),
    has: (key): key is MessageKey => Object.hasOwn(messages, key),
  };
}
