import type { EmbedMessages, EmbedText } from './embed';
import { formatMessage } from './message';
import type { Translator } from './translator';

type Loading = () => Promise<{ default: EmbedMessages }>;

const MESSAGES: Readonly<Record<string, Loading>> = {
  en: () => import('./en/embed'),
  hy: () => import('./hy/embed'),
  az: () => import('./az/embed'),
  ka: () => import('./ka/embed'),
  ru: () => import('./ru/embed'),
};

/** Loads what embedded maps say, in a translator's language. Rejects where it does not come. */
export async function loadEmbedText({ language, forms }: Translator): Promise<EmbedText> {
  const load = MESSAGES[language] ?? MESSAGES.en;
  if (!load) throw new Error('Embedded maps say nothing in English');
  const { default: messages } = await load();
  return (key) => formatMessage(messages[key], {}, forms);
}
