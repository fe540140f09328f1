import type { enPrint } from './en/print';
import { formatMessage } from './message';
import type { Translator } from './translator';

export type PrintKey = keyof typeof enPrint;

/** Messages of prints and of the page that makes them, in one language, in ICU MessageFormat. */
export type PrintCatalogue = Readonly<Record<PrintKey, string>>;

/** Writes one of them. Throws if a value is missing. */
export type PrintMessages = (
  key: PrintKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** What writes these messages in the forms of a translator's language. */
export function printMessages(messages: PrintCatalogue, { forms }: Translator): PrintMessages {
  return (key, values = {}) => formatMessage(messages[key], values, forms);
}
