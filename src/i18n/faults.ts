import type { enFaults } from './en/faults';
import { formatMessage } from './message';
import type { Translator } from './translator';

export type FaultKey = keyof typeof enFaults;

/** What the page says of its own faults, in one language, in ICU MessageFormat. */
export type FaultMessages = Readonly<Record<FaultKey, string>>;

/** The same as the page holds it: nothing where it holds none. */
export type FaultWords = Readonly<Partial<FaultMessages>>;

/** One of them with its values; empty where the page does not hold it. */
export function faultText(
  words: FaultWords,
  { forms }: Translator,
  key: FaultKey,
  values: Readonly<Record<string, string>> = {},
): string {
  return formatMessage(words[key] ?? '', values, forms);
}
