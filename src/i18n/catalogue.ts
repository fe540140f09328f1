import type english from './en/catalogue';
import type englishLater from './en/later';
import type { Forms } from './forms';

type FirstKey = keyof typeof english.messages;
type LaterKey = keyof typeof englishLater;

export type MessageKey = FirstKey | LaterKey;

/** The interface in one language, as far as the first view needs it; loaded only where that language is read. */
export interface Catalogue {
  /** Who reviewed these messages as a native reader, or null. */
  reviewedBy: string | null;
  /** How the language writes numbers, units and dates. */
  forms: Forms;
  /** In ICU MessageFormat. */
  messages: Readonly<Record<FirstKey, string>>;
}

/** What is said where the reader asks for more, in one language; loaded when that happens. */
export type LaterMessages = Readonly<Record<LaterKey, string>>;
