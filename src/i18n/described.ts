import type { enDescribed } from './en/described';
import { formatMessage } from './message';
import type { Translator } from './translator';

export type DescribedKey = keyof typeof enDescribed;

/** Messages that describe the map and its changes, in one language, in ICU MessageFormat. */
export type DescribedMessages = Readonly<Record<DescribedKey, string>>;

/** Writes one of them. Throws if a value is missing. */
export type Describe = (
  key: DescribedKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** What writes these messages in the forms of a translator's language. */
export function describeWith(messages: DescribedMessages, { forms }: Translator): Describe {
  return (key, values = {}) => formatMessage(messages[key], values, forms);
}
