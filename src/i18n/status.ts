import type { enStatus } from './en/status';
import { formatMessage } from './message';
import type { Translator } from './translator';

export type StatusKey = keyof typeof enStatus;

/** What the self-check says, in one language, in ICU MessageFormat. */
export type StatusMessages = Readonly<Record<StatusKey, string>>;

/** Writes one of them. Throws if a value is missing. */
export type StatusText = (
  key: StatusKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** What writes these messages in the forms of a translator's language. */
export function statusText(messages: StatusMessages, { forms }: Translator): StatusText {
  return (key, values = {}) => formatMessage(messages[key], values, forms);
}
