import { type StatusMessages, type StatusText, statusText } from './status';
import type { Translator } from './translator';

type Loading = () => Promise<{ default: StatusMessages }>;

const MESSAGES: Readonly<Record<string, Loading>> = {
  en: () => import('./en/status'),
  hy: () => import('./hy/status'),
  az: () => import('./az/status'),
  ka: () => import('./ka/status'),
  ru: () => import('./ru/status'),
};

/** Loads what the self-check says, in a translator's language: for its page's markup. */
export async function loadStatus(translator: Translator): Promise<StatusText> {
  const { language } = translator;
  const load = (Object.hasOwn(MESSAGES, language) && MESSAGES[language]) || MESSAGES.en;
  if (!load) throw new Error('The interface has no self-check in English');
  return statusText((await load()).default, translator);
}
