import type { enTime } from './en/time';
import { formatMessage } from './message';
import type { Translator } from './translator';

export type TimeKey = keyof typeof enTime;

/** Messages about dates, in one language, in ICU MessageFormat. */
export type TimeMessages = Readonly<Record<TimeKey, string>>;

/** Writes one of them. Throws if a value is missing. */
export type TimeText = (key: TimeKey, values?: Readonly<Record<string, string | number>>) => string;

type Loading = () => Promise<{ default: TimeMessages }>;

const MESSAGES: Readonly<Record<string, Loading>> = {
  en: () => import('./en/time'),
  hy: () => import('./hy/time'),
  az: () => import('./az/time'),
  ka: () => import('./ka/time'),
  ru: () => import('./ru/time'),
};

/** Loads the messages about dates, in a translator's language. Rejects where they do not come. */
export async function loadTimeText({ language, forms }: Translator): Promise<TimeText> {
  const load = MESSAGES[language] ?? MESSAGES.en;
  if (!load) throw new Error('Nothing is said of dates in English');
  const { default: messages } = await load();
  return (key, values = {}) => formatMessage(messages[key], values, forms);
}
