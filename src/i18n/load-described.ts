import { type Describe, type DescribedMessages, describeWith } from './described';
import type { Translator } from './translator';

type Loading = () => Promise<{ default: DescribedMessages }>;

const MESSAGES: Readonly<Record<string, Loading>> = {
  en: () => import('./en/described'),
  hy: () => import('./hy/described'),
  az: () => import('./az/described'),
  ka: () => import('./ka/described'),
  ru: () => import('./ru/described'),
};

/** Loads the messages that describe the map, in a translator's language. Rejects where they do not come. */
export async function loadDescribed(translator: Translator): Promise<Describe> {
  const load = MESSAGES[translator.language] ?? MESSAGES.en;
  if (!load) throw new Error('Nothing describes the map in English');
  return describeWith((await load()).default, translator);
}
