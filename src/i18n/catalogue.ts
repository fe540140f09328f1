import type english from './en/catalogue';
import type { Forms } from './forms';

export type MessageKey = keyof typeof english.messages;

/** The interface in one language; it is loaded only where that language is read. */
export interface Catalogue {
  /** Who reviewed these messages as a native reader, or null. */
  reviewedBy: string | null;
  /** How the language writes numbers, units and dates. */
  forms: Forms;
  /** In ICU MessageFormat. */
  messages: Readonly<Record<MessageKey, string>>;
}
