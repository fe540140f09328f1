import type { Catalogue, LaterMessages, MessageKey } from './catalogue';
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
  /** Whether it has all messages, or those of the first view alone. */
  isComplete: boolean;
  /** A message of the interface in this language. Throws if it is not loaded or lacks a value. */
  text: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
  /** Whether there is such a message, for keys made from data. */
  has: (key: string) => key is MessageKey;
}

/** The interface's messages in the language of a catalogue, the later ones where they are given. */
export function translatorFor(
  language: string,
  { messages: first, reviewedBy, forms }: Catalogue,
  later?: LaterMessages,
): Translator {
  const messages: Readonly<Partial<Record<MessageKey, string>>> = { ...first, ...later };
  return {
    language,
    forms,
    reviewedBy,
    isComplete: later !== undefined,
    text: (key, values = {}) => {
      const message = messages[key];
      if (message === undefined) throw new Error(`The message ${key} is not loaded`);
      return formatMessage(message, values, forms);
    },
    has: (key): key is MessageKey => Object.hasOwn(messages, key),
  };
}
